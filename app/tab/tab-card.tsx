import { useRef, useState } from 'preact/hooks'
import { Button } from '../../components/button/button.tsx'
import { CALM_STATE, type CardState } from '../../components/verdict-card/card-face.ts'
import { VerdictCard } from '../../components/verdict-card/verdict-card.tsx'
import { language, words } from '../../locales/current.ts'
import type { TabReport } from '../../platform/messages.ts'
import { askForAccess } from '../../platform/permissions.ts'
import { lazy } from '../lazy-view.tsx'
import { route } from '../navigation.ts'
import { leadsAway, RealPage } from './card-parts.ts'
import { askAboutTab, late, report } from './current-tab.ts'
import { Details } from './details.tsx'
import { canSwitch, GuardSwitch } from './guard-switch.tsx'

const CertificatePart = lazy(async () => {
  const [part, { openCertificateWords }] = await Promise.all([
    import('./certificate-part.tsx'),
    import('../screen-words.ts'),
  ])
  await openCertificateWords(language.value)
  return part.CertificatePart
})

/**
 * Whose page the current tab shows: the first block of the guide, smaller while a topic is read. If the answer is late,
 * it keeps room for any verdict.
 */
export function TabCard() {
  const about = report.value
  const host = about?.host ?? null
  // Where the guard was switched off, the switch stays in sight, also once it is on again.
  const wasOff = useRef(false)
  wasOff.current ||= about?.guard === 'off-here'
  // The certificate costs code and a question of its own: most who open the guide never look at it.
  const [looked, setLooked] = useState(false)
  return (
    <VerdictCard
      verdict={about?.verdict ?? null}
      state={about === null ? CALM_STATE : stateOf(about)}
      host={host}
      roomy={late.value}
      compact={route.value.view !== 'home'}
    >
      {about !== null && leadsAway(about.verdict) && (
        <RealPage verdict={about.verdict} url={about.url} />
      )}
      {about?.access === 'withheld' && <Grant />}
      {about !== null && host !== null && (
        <Details
          verdict={about.verdict}
          host={host}
          open={wasOff.current}
          onToggle={(open) => open && setLooked(true)}
        >
          {looked && about.url?.startsWith('https:') && <CertificatePart about={about} />}
          {canSwitch(about) && <GuardSwitch host={host.ascii} guard={about.guard} />}
        </Details>
      )}
    </VerdictCard>
  )
}

function stateOf({ guard, access, stopped, trusted, tampered }: TabReport): CardState {
  return { guard, access, stopped, trusted: trusted !== null, tampered }
}

/** A button that asks for the withheld access. The browser itself asks the person. */
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
