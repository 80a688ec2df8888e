import type { PanelForm } from './choose-place.ts'

/**
 * The host's own style. Every property is inline and `!important`, which overrides every rule an author can write,
 * including layers, animations and `all: unset`. `all` comes first, so that the rest refines it.
 */
const BASE =
  'all:initial;display:block;position:fixed;inset:auto;margin:0;padding:0;border:0;' +
  'background:transparent;overflow:visible;visibility:visible;opacity:1;clip-path:none;' +
  'mask:none;filter:none;transform:none;translate:none;scale:none;rotate:none;' +
  'perspective:none;contain:none;content-visibility:visible;mix-blend-mode:normal;' +
  'animation:none;transition:none;pointer-events:auto;user-select:none;direction:ltr;' +
  'unicode-bidi:isolate;color-scheme:light dark;z-index:2147483647'

/** The host's place: its top-left corner and width in pixels, and how the panel is drawn there; or the whole viewport. */
export type PanelPlace =
  | { left: number; top: number; width: number; form: PanelForm }
  | 'whole-viewport'

function placed(place: PanelPlace): string {
  if (place === 'whole-viewport')
    return 'left:0;top:0;width:100vw;height:100vh;max-width:none;max-height:none'
  const [left, top, width] = [place.left, place.top, place.width].map(Math.round)
  return `left:${left}px;top:${top}px;width:${width}px;height:auto;max-width:100vw;max-height:100vh`
}

/** Writes the whole style of the host. Returns the attribute's text, to compare with later. */
export function writeHostStyle(host: HTMLElement, place: PanelPlace, zoom: number): string {
  // Not `style=""`: in Firefox the page's CSP would apply to setting the attribute.
  host.removeAttribute('style')
  for (const declaration of `${BASE};${placed(place)}`.split(';')) {
    const [property = '', value = ''] = declaration.split(':')
    host.style.setProperty(property, value, 'important')
  }
  if (zoom !== 1) host.style.setProperty('zoom', String(zoom), 'important')
  return host.getAttribute('style') ?? ''
}
