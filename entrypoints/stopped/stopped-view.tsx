import { Comparison } from '../../components/stopped/comparison.tsx'
import { NothingStopped } from '../../components/stopped/nothing-stopped.tsx'
import { OwnSeal } from '../../components/stopped/own-seal.tsx'
import { StoppedPage } from '../../components/stopped/stopped-page.tsx'
import { type DiffPiece, hostDifference } from '../../guard/explain/difference.ts'
import { officialPage } from '../../guard/registry/official-page.ts'
import { reasonSentence } from '../../locales/reason-sentence.ts'
import type { ReasonText } from '../../locales/reason-text.ts'
import type { StoppedText } from '../../locales/stopped-text.ts'
import { send } from '../../platform/send.ts'
import type { Seal } from '../../platform/settings.ts'
import { openExtensionPage } from '../../platform/tabs.ts'
import { keepWrong, wrongOf } from '../../platform/wrong-verdict.ts'
import type { Subject } from './subject.ts'

interface StoppedViewProps {
  text: StoppedText
  reasonText: ReasonText
  subject: Subject | null
  seal: Seal | null
}

/** Shows the stopped page for a subject, or that nothing was stopped. */
export function StoppedView({ text, reasonText, subject, seal }: StoppedViewProps) {
  const why = subject && whyStopped(subject)
  if (!subject || !why) {
    document.title = text.nothing
    const address = subject && { host: subject.host.unicode, url: subject.address }
    return <NothingStopped text={text} address={address} />
  }
  const { operator } = why
  const real = operator && {
    brand: reasonText.operators[operator],
    host: new URL(officialPage(operator, 'payment')).host,
    onOpen: () => void send({ type: 'open-official', operator, purpose: 'payment' }),
  }
  const title = text[why.title](real?.brand ?? '')
  document.title = title
  return (
    <StoppedPage
      text={text}
      title={title}
      lead={why.title === 'title' ? text.notRun : text.hadRun}
      host={subject.host.unicode}
      real={real}
      comparison={compare(subject, text, reasonText)}
      reasons={[
        ...subject.verdict.reasons.map((reason) => reasonSentence(reasonText, reason)),
        ...(subject.tampered ? [text.tampered] : []),
      ]}
      seal={<OwnSeal text={text} seal={seal} />}
      onClose={() => void send({ type: 'close-tab' })}
      onWrong={async () => {
        await keepWrong(wrongOf(subject.verdict, 'stopped'))
        await openExtensionPage('/sidepanel.html#/wrong', 'newForegroundTab')
      }}
      onOpenAnyway={async (scope) => {
        const answer = await send({ type: 'open-anyway', scope })
        if (answer !== 'no-answer') location.replace(subject.address)
      }}
    />
  )
}

/** Returns why the page was stopped (its address, its claim, or hiding our warning), or null if it was not. */
function whyStopped({ verdict, tampered }: Subject) {
  if (verdict.kind === 'lookalike') return { title: 'title', operator: verdict.operator } as const
  if (verdict.kind === 'impersonation')
    return { title: 'claims', operator: verdict.operator } as const
  const hidden = tampered && verdict.kind === 'caution'
  return hidden ? ({ title: 'hides', operator: verdict.operator } as const) : null
}

/** With more differences than this, the address is not misread but put together: the reasons say how. */
const MOST_DIFFERENCES = 3

/** Compares what was opened with what it imitates: letter by letter if the address imitates, else side by side. */
function compare({ host, verdict }: Subject, text: StoppedText, reasonText: ReasonText) {
  if (verdict.kind !== 'lookalike' && verdict.kind !== 'impersonation') return null
  const { imitates } = verdict
  const pieces: DiffPiece[] =
    verdict.kind === 'lookalike'
      ? hostDifference(host.unicode, imitates)
      : [{ kind: 'same', shown: host.unicode, real: imitates }]
  const differences = pieces.flatMap(({ kind, shown, real }) =>
    kind === 'same' ? [] : [reasonText.pieces[kind](shown, real)],
  )
  return (
    <Comparison
      text={text}
      pieces={pieces}
      ascii={host.unicode === host.ascii ? null : host.ascii}
      differences={differences.length > MOST_DIFFERENCES ? [] : differences}
    />
  )
}
