import { describe, expect, test } from 'vitest'
import { OPERATORS } from '../../guard/operator.ts'
import { factOf } from '../../guide/fact-index.ts'
import { LANGUAGES, type Language } from '../../guide/language.ts'
import { ways as en } from '../../guide/texts/en/ways.ts'
import { ways as ru } from '../../guide/texts/ru/ways.ts'
import { ways as zh } from '../../guide/texts/zh-CN/ways.ts'
import { findWays } from '../../guide/ways/find-ways.ts'
import { HOLDINGS, type Holding, PLACES, type Situation } from '../../guide/ways/situation.ts'
import { WAYS_TABLE } from '../../guide/ways/table.ts'
import { STANDINGS, TIMINGS, WAY_IDS } from '../../guide/ways/way.ts'
import type { WaysText } from '../../guide/ways/ways-text.ts'
import { brokenReferences, longSentences, strayFigures, verdictWords } from './content.ts'

/** Every set of holdings, none included. */
const HOLDING_SETS: readonly (readonly Holding[])[] = Array.from(
  { length: 2 ** HOLDINGS.length },
  (_, bits) => HOLDINGS.filter((_holding, at) => (bits >> at) & 1),
)

const SITUATIONS: readonly Situation[] = OPERATORS.flatMap((operator) =>
  PLACES.flatMap((place) =>
    [true, false].flatMap((papers) =>
      HOLDING_SETS.map((holdings) => ({ operator, place, holdings, papers })),
    ),
  ),
)

const name = ({ operator, place, holdings, papers }: Situation) =>
  `${operator} ${place} ${holdings.join('+') || 'nothing'} ${papers ? 'with' : 'without'} papers`

describe(`each of the ${SITUATIONS.length} situations`, () => {
  test('has a way, or says that none is known and what to do', () => {
    const silent = SITUATIONS.filter((situation) => {
      const { ways, nothingNow, instead } = findWays(situation)
      const now = ways.some((way) => way.timing === 'now' && way.standing !== 'does-not-work')
      return now === nothingNow || (nothingNow && instead.length === 0)
    })
    expect(silent.map(name)).toEqual([])
  })

  test('says of everything held how it stands', () => {
    const silent = SITUATIONS.flatMap((situation) =>
      situation.holdings
        .filter((holding) => findWays({ ...situation, holdings: [holding] }).ways.length === 0)
        .map((holding) => `${name(situation)}: ${holding}`),
    )
    expect(silent).toEqual([])
  })

  test('lists each way once: money now, then stop-gaps, then arrangements, then what does not work', () => {
    for (const situation of SITUATIONS) {
      const { ways } = findWays(situation)
      const ids = ways.map(({ id }) => id)
      const order = ways.map(({ standing, timing }) =>
        standing === 'does-not-work'
          ? 'z'
          : `${TIMINGS.indexOf(timing)} ${STANDINGS.indexOf(standing)}`,
      )
      expect(new Set(ids).size, name(situation)).toBe(ids.length)
      expect(order, name(situation)).toEqual([...order].sort())
    }
  })

  test('rests every way on printable facts', () => {
    for (const situation of SITUATIONS)
      for (const way of findWays(situation).ways) {
        expect(way.facts.length, `${name(situation)}: ${way.id}`).toBeGreaterThan(0)
        for (const id of way.facts) expect(factOf(id).printable, id).toBe(true)
      }
  })

  test('quotes only facts of its own operator, or of none', () => {
    for (const situation of SITUATIONS)
      for (const way of findWays(situation).ways)
        for (const id of way.facts)
          expect([null, situation.operator], `${name(situation)}: ${id}`).toContain(
            factOf(id).operator,
          )
  })

  test('prints fees and codes that the facts have', () => {
    for (const situation of SITUATIONS)
      for (const { fee, dial } of findWays(situation).ways) {
        if (fee) expect(factOf(fee.fact).values[fee.value]?.kind).toBe('quantity')
        if (dial) expect(factOf(dial.fact).values[dial.value]?.kind).toBe('ussd')
      }
  })

  test('loses nothing by holding more', () => {
    for (const situation of SITUATIONS) {
      const alone = situation.holdings.flatMap((holding) =>
        findWays({ ...situation, holdings: [holding] }).ways.map(({ id }) => id),
      )
      const together = findWays(situation).ways.map(({ id }) => id)
      expect(together, name(situation)).toEqual(expect.arrayContaining([...new Set(alone)]))
    }
  })
})

describe('what people must be told', () => {
  const first = (situation: Situation) => findWays(situation).ways[0]
  const standing = (situation: Situation, id: string) =>
    findWays(situation).ways.find((way) => way.id === id)?.standing

  test('a student in Moscow with Alipay and a Chinese Visa: nothing works now', () => {
    const answer = findWays({
      operator: 'mts',
      place: 'in-russia',
      holdings: ['alipay-wechat', 'foreign-visa-mastercard'],
      papers: true,
    })
    expect(answer.nothingNow).toBe(true)
    expect(answer.instead).toContain('topup_cash')
    expect(answer.ways[0]?.id).toBe('promised-payment')
  })

  test('cash without papers pays nothing, with papers the shop takes it', () => {
    const cash = { operator: 'mts', place: 'in-russia', holdings: ['cash'] } as const
    expect(findWays({ ...cash, papers: false }).nothingNow).toBe(true)
    expect(first({ ...cash, papers: true })?.id).toBe('operator-shop')
    expect(first({ ...cash, papers: true })?.fee).toEqual({
      fact: 'mts-no-commission',
      value: 'main',
    })
  })

  test('foreign cards work nowhere', () => {
    for (const place of PLACES)
      expect(
        standing(
          { operator: 't2', place, holdings: ['foreign-visa-mastercard'], papers: true },
          'foreign-card',
        ),
      ).toBe('does-not-work')
  })

  test('a friend in Russia is the surest way from abroad', () => {
    expect(
      first({
        operator: 'yota',
        place: 'abroad',
        holdings: ['friend-in-russia', 'unionpay'],
        papers: false,
      })?.id,
    ).toBe('friend-pays')
  })

  test('abroad with a Russian bank’s app: the app first, what had to be set up before leaving after it', () => {
    const { ways } = findWays({
      operator: 't2',
      place: 'abroad',
      holdings: ['russian-card'],
      papers: true,
    })
    expect(ways[0]?.timing).toBe('now')
    expect(ways.find(({ standing }) => standing === 'works')?.id).toBe('autopay')
  })

  test('the promised payment is offered only where its code is known', () => {
    const situation = { place: 'in-russia', holdings: [], papers: false } as const
    expect(standing({ ...situation, operator: 'yota' }, 'promised-payment')).toBeUndefined()
    expect(standing({ ...situation, operator: 'megafon' }, 'promised-payment')).toBe('may-work')
  })
})

test('every way stands somewhere in the table', () => {
  expect(new Set(WAYS_TABLE.map(({ way }) => way))).toEqual(new Set(WAY_IDS))
})

const TEXTS: Record<Language, WaysText> = { 'zh-CN': zh, ru, en }

/** Every string of a text, however deep. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

describe.each(LANGUAGES)('the words of the decision helper in %s', (language) => {
  test('are all there', () => {
    expect(strings(TEXTS[language]).filter((string) => string.trim() === '')).toEqual([])
  })

  test('print figures only from facts', () => {
    const stray = strings(TEXTS[language]).flatMap((string) => [
      ...strayFigures(string),
      ...brokenReferences(string),
    ])
    expect(stray).toEqual([])
  })

  test('are short and call nothing safe', () => {
    const problems = strings(TEXTS[language]).flatMap((string) => [
      ...longSentences(string, language),
      ...verdictWords(string, language),
    ])
    expect(problems).toEqual([])
  })
})
