import type { Mention } from './find-ideas.ts'
import type { Sign } from './sign.ts'

/** Speech in quotation marks: what the message cites, it does not say itself. */
const QUOTED =
  /«[^«»]{8,400}»|“[^“”]{6,400}”|"[^"\n]{6,400}"|[「『][^」』]{4,400}[」』]|(?<![\p{L}\p{N}])['‘][^'‘’\n]{8,400}['’](?![\p{L}\p{N}])/gu

/** A name in quotation marks is shorter. In half words. */
const SHORTEST_SPEECH = 6

/** A message that is one quotation says it itself. In half words that stand outside. */
const LEAST_AROUND = 8

/** Signs that lead somewhere do so in quotation marks too. */
const LEADS: ReadonlySet<Sign> = new Set<Sign>([
  'strange-link',
  'hidden-link',
  'messenger-link',
  'lookalike-link',
  'doubtful-link',
  'program-link',
  'known-link',
  'other-sender-link',
  'program-file',
  'forwarding-code',
  'number-code',
])

/** Leaves out what a message cites somebody else with, unless that leads somewhere. */
export function dropCited(
  signs: Map<Sign, Mention[]>,
  text: string,
  placeOf: (start: number, end: number) => { at: number; until: number },
): void {
  const stretches = [...text.matchAll(QUOTED)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
    ...placeOf(index, index + length),
  }))
  const speeches = stretches.filter(({ at, until }) => until - at >= SHORTEST_SPEECH)
  const cited = speeches.reduce((sum, { at, until }) => sum + until - at, 0)
  if (speeches.length === 0 || placeOf(text.length, text.length).at - cited < LEAST_AROUND) return
  const isIn = ({ start, end }: Mention): boolean =>
    speeches.some((speech) => speech.start < start && end < speech.end)
  const leads = [...LEADS].some((sign) => signs.get(sign)?.some(isIn))
  if (leads) return
  for (const [sign, mentions] of signs) {
    const said = mentions.filter((mention) => !isIn(mention))
    if (said.length > 0) signs.set(sign, said)
    else signs.delete(sign)
  }
}
