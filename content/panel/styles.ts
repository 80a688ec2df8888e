import panel from '../../components/panel/panel.css?inline'
import tokens from '../../styles/tokens.css?inline'

/** A page may give its root any font size: ours must not follow, so `rem` becomes pixels of the usual 16. */
const inPixels = (css: string): string =>
  css.replace(/(\d*\.?\d+)rem/g, (_match, size: string) => `${Number(size) * 16}px`)

/** The panel's whole style sheet. */
export const PANEL_STYLES: string = inPixels(tokens + panel)
