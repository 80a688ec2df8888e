import { signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { ShownHost } from '../../components/verdict-card/verdict-card.tsx'
import { VerdictDetails } from '../../components/verdict-card/verdict-details.tsx'
import type { Check } from '../../guard/verdict/check-result.ts'
import type { Verdict } from '../../guard/verdict/verdict.ts'
import { language } from '../../locales/current.ts'
import { loadReasonText } from '../../locales/load-reasons.ts'
import { checkSentence, reasonSentence } from '../../locales/reason-sentence.ts'
import type { ReasonText } from '../../locales/reason-text.ts'
import { lazy } from '../lazy-view.tsx'

/** The sentences about verdicts in the language on screen; null until they are loaded. */
const reasonWords = signal<ReasonText | null>(null)

/** Returns the sentences about verdicts, and loads them when the language on screen has changed. */
function useReasonWords(): ReasonText | null {
  const wanted = language.value
  useEffect(() => {
    void loadReasonText(wanted).then((text) => {
      if (language.value === wanted) reasonWords.value = text
    })
  }, [wanted])
  return reasonWords.value
}

const WrongPage = lazy(async () => (await import('../report/wrong-page.tsx')).WrongPage)

interface DetailsProps {
  verdict: Verdict
  host: ShownHost | null
  open?: boolean
  onToggle?: (open: boolean) => void
  children?: ComponentChildren
}

/** The reasons for a verdict, in the language on screen. */
export function Details({ verdict, host, children, ...disclosure }: DetailsProps) {
  const text = useReasonWords()
  return (
    <VerdictDetails
      host={host}
      {...disclosure}
      reasons={text === null ? [] : verdict.reasons.map((reason) => reasonSentence(text, reason))}
      checks={
        text === null
          ? []
          : verdict.checks.map((check) => ({ check, sentence: sentenceOf(text, check) }))
      }
    >
      {children}
      {text !== null && <WrongPage label={text.wrong} verdict={verdict} />}
    </VerdictDetails>
  )
}

/** Returns a check's sentence. Checks that were not made are only named: a sentence for each would repeat itself. */
function sentenceOf(text: ReasonText, check: Check): string {
  const unmade = check.why === 'not-looked' || check.why === 'incomplete'
  return unmade ? text.checkNames[check.id] : checkSentence(text, check)
}
