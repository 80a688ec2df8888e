import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { ShownHost } from '../../components/verdict-card/verdict-card.tsx'
import { VerdictDetails } from '../../components/verdict-card/verdict-details.tsx'
import type { Check } from '../../guard/verdict/check-result.ts'
import type { Verdict } from '../../guard/verdict/verdict.ts'
import { language } from '../../locales/current.ts'
import { loadReasonText } from '../../locales/load-reasons.ts'
import { checkSentence, reasonSentence } from '../../locales/reason-sentence.ts'
import type { ReasonText } from '../../locales/reason-text.ts'

const current = signal<ReasonText | null>(null)

/** The sentences about verdicts in the language on screen; null until they are loaded. */
const reasonWords: ReadonlySignal<ReasonText | null> = current

effect(() => {
  const wanted = language.value
  void loadReasonText(wanted).then((text) => {
    if (language.value === wanted) current.value = text
  })
})

interface DetailsProps {
  verdict: Verdict
  host: ShownHost | null
  open?: boolean
}

/** The reasons for a verdict, in the language on screen. */
export function Details({ verdict, host, open = false }: DetailsProps) {
  const text = reasonWords.value
  return (
    <VerdictDetails
      host={host}
      open={open}
      reasons={text === null ? [] : verdict.reasons.map((reason) => reasonSentence(text, reason))}
      checks={
        text === null
          ? []
          : verdict.checks.map((check) => ({ check, sentence: sentenceOf(text, check) }))
      }
    />
  )
}

/** Returns a check's sentence. Checks that were not made are only named: a sentence for each would repeat itself. */
function sentenceOf(text: ReasonText, check: Check): string {
  const unmade = check.why === 'not-looked' || check.why === 'incomplete'
  return unmade ? text.checkNames[check.id] : checkSentence(text, check)
}
