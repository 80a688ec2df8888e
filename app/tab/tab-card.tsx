import { useState } from 'preact/hooks'
import { Button } from '../../components/button/button.tsx'
import { CALM_STATE, type CardState } from '../../components/verdict-card/card-face.ts'
import { VerdictCard } from '../../components/verdict-card/verdict-card.tsx'
import { words } from '../../locales/current.ts'
import type { TabReport } from '../../platform/messages.ts'
import { askForAccess } from '../../platform/permissions.ts'
import { route } from '../navigation.ts'
import { Details, leadsAway, RealPage } from './card-parts.ts'
import { askAboutTab, report } from './current-tab.ts'

/**
 * Whose page is in the current tab: the first block of the guide, small once a topic is read. It keeps room for any
 * verdict where the answer is late.
 */
export function TabCard() {
  const about = report.value
  const [late] = useState(about === null)
  const host = about?.host ?? null
  return (
    <VerdictCard
      verdict={about?.verdict ?? null}
      state={about === null ? CALM_STATE : stateOf(about)}
      host={host}
      roomy={late}
      compact={route.value.view !== 'home'}
    >
      {about !== null && leadsAway(about.verdict) && <RealPage verdict={about.verdict} />}
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
