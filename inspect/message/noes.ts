import type { Mention } from './find-ideas.ts'
import type { Idea } from './lexicon/index.ts'
import type { Word } from './message-words.ts'
import type { Sign } from './sign.ts'

/** Where a message says "no", and how far it reaches, in half words. */
export interface No {
  at: number
  reach: number
}

/** What a "no" right before it denies: "not blocked", "do not leak". */
const DENIABLE: readonly Idea[] = ['blocked', 'expires', 'suspicious']
const NEXT = 4

/** How far before a request its "never" may stand, in half words. */
const REACH_OF_NO = 8

/** A Russian "no" stands right before what it denies; others may stand further off. */
const NO_NEXT = new Set(['не', 'ни'])
const NO_NEAR = new Set(['никому', 'never', 'not', 'dont', 'no', '不', '勿', '别', '莫'])

/** "Can you not…?" (能不能) is a request. */
const ASKS = new Set(['能', '可', '好', '是'])

/** Where the message says "no" or warns. */
export const noesIn = (
  words: readonly Word[],
  signs: ReadonlyMap<Sign, readonly Mention[]>,
): No[] => [
  ...words.flatMap(({ text, at }, index) =>
    NO_NEXT.has(text)
      ? [{ at, reach: 2 }]
      : NO_NEAR.has(text) && !ASKS.has(words[index - 1]?.text ?? '')
        ? [{ at, reach: REACH_OF_NO }]
        : [],
  ),
  ...(signs.get('never') ?? []).map(({ at }) => ({ at, reach: REACH_OF_NO })),
  // "Giving it to others": the "no" comes after.
  ...(signs.get('others') ?? []).map(({ at }) => ({ at: at - BEFORE_OTHERS, reach: REACH_OF_NO })),
]

/** In half words: a request stands at most as far before "others". */
const BEFORE_OTHERS = 6

/** Leaves out what the message says has not happened. */
export function dropDenied(signs: Map<Sign, Mention[]>, noes: readonly No[]): void {
  for (const idea of DENIABLE) {
    const meant = signs
      .get(idea)
      ?.filter(({ at }) => !noes.some((no) => no.at < at && at - no.at <= NEXT))
    if (meant !== undefined) signs.set(idea, meant)
  }
}
