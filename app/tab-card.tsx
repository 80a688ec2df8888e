import { Button } from '../components/button/button.tsx'
import { CALM_STATE, type CardState } from '../components/verdict-card/card-face.ts'
import { VerdictCard } from '../components/verdict-card/verdict-card.tsx'
import type { VerdictKind } from '../guard/verdict.ts'
import { words } from '../locales/current.ts'
import type { TabReport } from '../platform/messages.ts'
import { askForAccess } from '../platform/permissions.ts'
import { askAboutTab, report } from './current-tab.ts'
import { lazy } from './lazy.tsx'
import { route } from './navigation.ts'

const RealPage = lazy(async () => (await import('./real-page.tsx')).RealPage)
const Details = lazy(async () => (await import('./details.tsx')).Details)

/** Verdicts whose card leads to the real page; most pages need no such button, nor its code. */
const MAY_BE_FALSE: ReadonlySet<VerdictKind> = new Set(['lookalike', 'impersonation', 'caution'])

/** Whose page is in the current tab: the first block of the guide, small once a topic is read. */
export function TabCard() {
  const about = report.value
  const host = about?.host ?? null
  return (
    <VerdictCard
      verdict={about?.verdict ?? null}
      state={about === null ? CALM_STATE : stateOf(about)}
      host={host}
      compact={route.value.view !== 'home'}
    >
      {about !== null && MAY_BE_FALSE.has(about.verdict.kind) && (
        <RealPage verdict={about.verdict} />
      )}
      {about?.access === 'withheld' && <Grant />}
      {about !== null && host !== null && <Details verdict={about.verdict} host={host} />}
    </VerdictCard>
  )
}

function stateOf({ guard, access, stopped, trusted, tampered }: TabReport): CardState {
  return { guard, access, stopped, trusted: trusted !== null, tampered }
}

/** One click to grant what was withheld. The browser asks the person itself. */
function Grant() {
  const grant = async (): Promise<void> => {
    if (await askForAccess()) await askAboutTab()
  }
  return (
    <Button icon="eye" onClick={grant}>
      {words.value.verdict.grant}
    </Button>
  )
}
