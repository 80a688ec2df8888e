import type { EmblemName } from '../../../components/emblem/shapes.ts'
import type { Operator } from '../../../guard/operator.ts'
import type { PageText } from '../../../locales/page-text.ts'
import { fill } from './fill.ts'
import { isStranger, isTopUpNote, type PanelView } from './panel-view.ts'

/** A panel's first line and the emblem beside it. */
export interface Headline {
  emblem: EmblemName
  title: string
}

/** Returns the real operator to lead the person to, or null. */
export function realOperator({ verdict }: PanelView): Operator | null {
  switch (verdict.kind) {
    case 'lookalike':
    case 'impersonation':
    case 'caution':
    case 'sister':
      return verdict.operator
    default:
      return null
  }
}

/** Says whose page it is, in one line. */
export function headline(view: PanelView, text: PageText): Headline {
  const { verdict } = view
  switch (verdict.kind) {
    case 'official':
      return {
        emblem: 'official',
        title: fill(text.panelOfficial, {
          brand: text.brands[verdict.operator],
          page: text.panelPages[verdict.role],
        }),
      }
    case 'partner':
      return { emblem: 'partner', title: fill(text.panelPartner, { name: verdict.name }) }
    case 'sister':
      return {
        emblem: 'sister',
        title: fill(text.panelSister, {
          name: verdict.name,
          brand: text.brands[verdict.operator],
        }),
      }
    case 'lookalike':
    case 'impersonation':
      return {
        emblem: 'danger',
        title: fill(text.coverTitle, { brand: text.brands[verdict.operator] }),
      }
    case 'caution':
      if (isTopUpNote(verdict)) return { emblem: 'neutral', title: text.topUpUnknown }
      return {
        emblem: 'caution',
        title:
          isStranger(view) && verdict.operator
            ? fill(text.panelNotOperator, { brand: text.brands[verdict.operator] })
            : text.panelCaution,
      }
    case 'unrelated':
      return { emblem: 'neutral', title: text.panelCaution }
  }
}
