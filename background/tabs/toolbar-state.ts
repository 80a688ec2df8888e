import type { Operator } from '../../guard/operator.ts'
import { NAMES } from '../../guard/operators/names.generated.ts'
import type { VerdictKind } from '../../guard/verdict/verdict.ts'
import type { ToolbarText } from '../../locales/toolbar-text.ts'
import type { Access, TabReport } from '../../platform/messages.ts'
import type { ToolbarIcon, ToolbarState } from '../../platform/show-in-toolbar.ts'

/** Short names, the same in every language: the toolbar has no room for more. */
const BRANDS: Record<Operator, string> = NAMES.en

const ICONS: Record<VerdictKind, ToolbarIcon> = {
  official: 'official',
  partner: 'partner',
  sister: 'sister',
  lookalike: 'danger',
  impersonation: 'danger',
  caution: 'caution',
  unrelated: 'neutral',
  unreadable: 'neutral',
}

const BADGES: Partial<Record<VerdictKind, '!' | '?'>> = {
  lookalike: '!',
  impersonation: '!',
  caution: '?',
}

/** The parts of a tab's report that the toolbar shows. */
export type Shown = Pick<TabReport, 'verdict' | 'access' | 'guard' | 'tampered'>

/** Returns what the toolbar shows for a tab: one icon shape, at most one character, one sentence. */
export function toolbarState(shown: Shown, text: ToolbarText): ToolbarState {
  const { verdict, guard } = shown
  if (guard === 'off' || guard === 'off-here') return { icon: 'off', badge: '', title: text.off }
  if (shown.tampered && 'host' in verdict) {
    return { icon: 'danger', badge: '!', title: text.tampered(verdict.host) }
  }
  return {
    icon: ICONS[verdict.kind],
    badge: BADGES[verdict.kind] ?? '',
    title: titleOf(verdict, shown.access, text),
  }
}

function titleOf(verdict: TabReport['verdict'], access: Access, text: ToolbarText): string {
  switch (verdict.kind) {
    case 'official':
      return text.official(BRANDS[verdict.operator], verdict.host)
    case 'partner':
      return text.partner(verdict.name)
    case 'sister':
      return text.sister(verdict.name, BRANDS[verdict.operator])
    case 'lookalike':
      return text.lookalike(verdict.host, BRANDS[verdict.operator])
    case 'impersonation':
      return text.impersonation(verdict.host, BRANDS[verdict.operator])
    case 'caution':
      return text.caution(verdict.host)
    case 'unrelated':
      return text.unrelated
    case 'unreadable':
      return access === 'withheld' ? text.withheld : text.unreadable
  }
}
