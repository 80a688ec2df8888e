import { readLabel } from '../host/idna.ts'
import { joinedNames } from './lexicon/cut-names.ts'
import { cyrillicReading, skeletonOf } from './skeleton.ts'

/** One way to read a label. `drawn`: not as written, but as its letters look. */
export interface Reading {
  text: string
  tokens: readonly string[]
  drawn: boolean
  /** Names cut by hyphens or dots have been put together. */
  cut: boolean
}

/** One label of a stranger's host, read in every way a person might. */
export interface Piece {
  /** As shown: Unicode; several labels where a name was cut by the dots between them. */
  label: string
  /** False for the label somebody registered, true for one they added before it. */
  sub: boolean
  readings: readonly Reading[]
  /** The label is no valid IDNA: see `readLabel`. */
  lies: boolean
}

/** The pieces of ASCII labels (those before the public suffix, left to right): the registered one comes first. */
export function piecesOf(labels: readonly string[]): Piece[] {
  const read = labels.map((label) => readLabel(label))
  return [
    ...read.toReversed().map(({ shown, decoded, lies }, at): Piece => {
      const texts = lies ? underneath(decoded) : [decoded]
      return { label: shown, sub: at > 0, readings: texts.flatMap(readingsOf), lies }
    }),
    ...cutByDots(read.map(({ shown }) => shown)),
  ]
}

/** What a label that lies has a reader see: what is unseen left out, dots of its own as dots, and turned round. */
function underneath(decoded: string): string[] {
  const seen = decoded
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, (other) => (/[\p{P}\p{S}]/u.test(other) ? '-' : ''))
  return [seen, [...seen].reverse().join('')]
}

/** The labels as one where a dot between them cuts a name (`mega.fon-lk`). */
function cutByDots(labels: readonly string[]): Piece[] {
  const label = labels.join('.')
  const found = labels.length > 1 ? joinedNames(label) : null
  if (!found || found.joined.split('.').length === labels.length) return []
  const reading = { text: found.joined, tokens: tokensOf(found.joined), drawn: false, cut: true }
  return [{ label, sub: found.end <= label.lastIndexOf('.'), readings: [reading], lies: false }]
}

/** The label as written; where it is not ASCII also as Latin letters drawn alike, and as Cyrillic ones. */
function readingsOf(label: string): Reading[] {
  const written = label.replaceAll('ё', 'е')
  const texts = new Map([[written, false]])
  for (const text of [skeletonOf(label), cyrillicReading(written)]) {
    if (!texts.has(text) && !/^[ -~]*$/.test(label)) texts.set(text, true)
  }
  return [...texts].flatMap(([text, drawn]) => {
    const reading = { text, tokens: tokensOf(text), drawn, cut: false }
    const whole = joinedNames(text)?.joined
    return whole ? [reading, { text: whole, tokens: tokensOf(whole), drawn, cut: true }] : [reading]
  })
}

const tokensOf = (text: string): string[] =>
  text
    .replace(/(top|sign|log)-(up|in)/, '$1$2')
    .split(/[-_.]+/)
    .filter(Boolean)
