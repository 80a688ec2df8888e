import type { Verdict, VerdictKind } from '../../guard/verdict/verdict.ts'
import type { UiText } from '../../locales/shapes.ts'
import type { EmblemName } from '../emblem/shapes.ts'

/** What decides the card's look besides the verdict. */
export interface CardState {
  guard: 'on' | 'operators-only' | 'off-here' | 'off'
  access: 'granted' | 'withheld' | 'unreadable'
  stopped: boolean
  trusted: boolean
  tampered: boolean
}

/** The state of a page about which nothing special is known. */
export const CALM_STATE: CardState = {
  guard: 'on',
  access: 'granted',
  stopped: false,
  trusted: false,
  tampered: false,
}

/** The card's look and words: twelve words at most, host included. */
export interface CardFace {
  emblem: EmblemName
  word: string
  sentence: string
  /** Whether one line is enough: nothing is asked of the person. */
  calm: boolean
}

const EMBLEM_OF: Record<VerdictKind, EmblemName> = {
  official: 'official',
  partner: 'partner',
  sister: 'sister',
  lookalike: 'danger',
  impersonation: 'danger',
  caution: 'caution',
  unrelated: 'neutral',
  unreadable: 'neutral',
}

/** Returns what the card says about a verdict in a language. */
export function cardFace(verdict: Verdict, state: CardState, { verdict: words }: UiText): CardFace {
  const emblem = EMBLEM_OF[verdict.kind]
  const word = words.words[verdict.kind]
  const loud = { emblem, word, calm: false }
  if (state.tampered) return { ...loud, emblem: 'danger', sentence: words.tampered }
  if (state.guard === 'off')
    return { ...loud, emblem: 'off', word: words.off, sentence: words.offHint }
  if (state.guard === 'off-here') return { ...loud, emblem: 'off', sentence: words.offHere }
  if (state.access === 'withheld')
    return { ...loud, emblem: 'neutral', word: words.words.unreadable, sentence: words.withheld }
  if (state.trusted) return { ...loud, sentence: words.trusted }
  const calm = verdict.kind === 'unrelated' || verdict.kind === 'unreadable'
  return { ...loud, calm, sentence: sentenceOf(verdict, words) }
}

function sentenceOf(verdict: Verdict, words: UiText['verdict']): string {
  switch (verdict.kind) {
    case 'official':
      return words.official(verdict.operator, verdict.role)
    case 'partner':
      return words.partner(verdict.name)
    case 'sister':
      return words.sister(verdict.name)
    case 'lookalike':
      return words.lookalike(verdict.operator)
    case 'impersonation':
      return words.impersonation(verdict.operator)
    case 'caution':
      return verdict.operator === null ? words.caution : words.cautionOperator(verdict.operator)
    case 'unrelated':
      return words.unrelated
    case 'unreadable':
      return words.unreadable
  }
}
