import { NothingStopped } from '../../components/stopped/nothing-stopped.tsx'
import { StoppedPage } from '../../components/stopped/stopped-page.tsx'
import type { Operator } from '../../guard/operator.ts'
import { officialPage } from '../../guard/registry/official-page.ts'
import type { Language } from '../../guide/language.ts'
import type { StoppedText } from '../../locales/stopped-text.ts'
import { send } from '../../platform/send.ts'
import type { Seal } from '../../platform/settings.ts'
import type { Subject } from './subject.ts'

const BRANDS: Record<Operator, string> = {
  mts: 'MTS',
  beeline: 'Beeline',
  megafon: 'MegaFon',
  t2: 'T2',
  yota: 'Yota',
}

interface StoppedViewProps {
  text: StoppedText
  language: Language
  subject: Subject | null
  seal: Seal | null
}

/** What is shown for a subject: the stopped page, or that nothing was stopped. */
export function StoppedView({ text, subject }: StoppedViewProps) {
  const verdict = subject?.verdict
  if (!subject || (verdict?.kind !== 'lookalike' && verdict?.kind !== 'impersonation')) {
    document.title = text.nothing
    const address = subject && { host: subject.host.unicode, url: subject.address }
    return <NothingStopped text={text} address={address} />
  }
  const claims = verdict.kind === 'impersonation'
  const brand = BRANDS[verdict.operator]
  document.title = claims ? text.claims(brand) : text.title(brand)
  const { operator } = verdict
  return (
    <StoppedPage
      text={text}
      brand={brand}
      claims={claims}
      tampered={subject.tampered}
      host={subject.host.unicode}
      realHost={new URL(officialPage(operator, 'payment')).host}
      comparison={null}
      reasons={verdict.reasons.map(({ code }) => code)}
      seal={null}
      onOpenReal={() => void send({ type: 'open-official', operator, purpose: 'payment' })}
      onClose={() => void send({ type: 'close-tab' })}
      onOpenAnyway={async (scope) => {
        const answer = await send({ type: 'open-anyway', scope })
        if (answer !== 'no-answer') location.replace(subject.address)
      }}
    />
  )
}
