import type { ShownHost } from '../../components/verdict-card/verdict-card.tsx'
import { VerdictDetails } from '../../components/verdict-card/verdict-details.tsx'
import type { Check } from '../../guard/verdict/check.ts'
import type { Verdict } from '../../guard/verdict/verdict.ts'
import { checkSentence, reasonSentence } from '../../locales/reason-sentence.ts'
import type { ReasonText } from '../../locales/reason-text.ts'
import { reasonWords } from './reason-words.ts'

interface DetailsProps {
  verdict: Verdict
  host: ShownHost | null
  open?: boolean
}

/** Why a verdict is what it is, in the language on screen. */
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

/** What was not looked at is named; saying of each of them that it was not would say it over and over. */
function sentenceOf(text: ReasonText, check: Check): string {
  const unmade = check.why === 'not-looked' || check.why === 'incomplete'
  return unmade ? text.checkNames[check.id] : checkSentence(text, check)
}
