import { lazy } from '../../lazy.ts'
import { brandWords, FAINT } from './brand-words.ts'

/** The name in two parts, at any place, or letter by letter. */
const cut = (word: string): string =>
  [
    [...word].join('[-.]'),
    ...[...word.slice(1)].map((_, at) => `${word.slice(0, at + 1)}[-.]${word.slice(at + 1)}`),
  ].join('|')

/** Names cut by hyphens or dots; those shorter than six letters only as a part of their own (`m-ts` in `form-ts`). */
const cutNames = lazy(() => {
  const names = brandWords().filter(({ via, weight }) => weight !== FAINT && via !== 'wrong-layout')
  const cuts = names.map(({ word }) =>
    word.length > 5 ? cut(word) : `(?<![^-.])(?:${cut(word)})(?![^-.])`,
  )
  return new RegExp(cuts.join('|'), 'g')
})

/** The text with cut names put together, or null where there is none; `end`: where the last of them ended. */
export function joinedNames(text: string): { joined: string; end: number } | null {
  let end = 0
  const joined = text.replace(cutNames(), (name: string, at: number) => {
    end = at + name.length
    return name.replace(/[-.]/g, '')
  })
  return end > 0 ? { joined, end } : null
}
