import { describe, expect, test } from 'vitest'
import { OPERATORS, type Operator } from '../../guard/operator.ts'
import { factOf } from '../../guide/fact-index.ts'
import { LANGUAGES, type Language } from '../../guide/language.ts'
import { ways as en } from '../../guide/texts/en/ways.ts'
import { TEXTS as TOPIC_TEXTS } from '../../guide/texts/index.ts'
import { ways as ru } from '../../guide/texts/ru/ways.ts'
import { ways as zh } from '../../guide/texts/zh-CN/ways.ts'
import { bringsMoneyNow, findWays } from '../../guide/ways/find-ways.ts'
import type { NextStepId } from '../../guide/ways/next-steps.ts'
import { OPERATOR_DETAILS } from '../../guide/ways/operator-details.ts'
import { HOLDINGS, type Holding, PLACES, type Situation } from '../../guide/ways/situation.ts'
import { WAYS_TABLE } from '../../guide/ways/table.ts'
import {
  type FactReference,
  STANDINGS,
  type Standing,
  TIMINGS,
  TOPIC_OF_WAY,
  WAY_IDS,
  type WayId,
} from '../../guide/ways/way.ts'
import type { WaysText } from '../../guide/ways/ways-text.ts'
import { nobodySays } from '../operators/texts-needed.ts'
import { brokenReferences, longSentences, strayFigures, verdictWords } from './content.ts'

/** Every set of holdings, including none. */
const HOLDING_SETS: readonly (readonly Holding[])[] = Array.from(
  { length: 2 ** HOLDINGS.length },
  (_, bits) => HOLDINGS.filter((_holding, at) => (bits >> at) & 1),
)

const YES_NO = [true, false]

const SITUATIONS: readonly Situation[] = OPERATORS.flatMap((operator) =>
  PLACES.flatMap((place) =>
    YES_NO.flatMap((passport) =>
      YES_NO.flatMap((gosuslugi) =>
        HOLDING_SETS.map((holdings) => ({ operator, place, holdings, passport, gosuslugi })),
      ),
    ),
  ),
)

/** Each situation with its answer, worked out once. */
const ANSWERS = SITUATIONS.map((situation) => ({ situation, ...findWays(situation) }))

const name = ({ operator, place, holdings, passport, gosuslugi }: Situation) =>
  [
    operator,
    place,
    holdings.join('+') || 'nothing',
    passport && 'passport',
    gosuslugi && 'Gosuslugi',
  ]
    .filter(Boolean)
    .join(' ')

/** The names of the answers that a rule does not hold for; a few are enough to see what is wrong. */
const against = (holds: (answer: (typeof ANSWERS)[number]) => boolean) =>
  ANSWERS.filter((answer) => !holds(answer))
    .slice(0, 5)
    .map(({ situation }) => name(situation))

describe(`each of the ${SITUATIONS.length} situations`, () => {
  test('has a way, or says that none is known and what to do', () => {
    expect(
      against(({ ways, nothingNow, next, instead }) =>
        ways.some(bringsMoneyNow)
          ? !nothingNow && next.length === 0 && instead.length === 0
          : nothingNow && next.length > 0 && instead.length > 0,
      ),
    ).toEqual([])
  })

  test('says of everything held how it stands', () => {
    const silent = SITUATIONS.flatMap((situation) =>
      situation.holdings
        .filter((holding) => findWays({ ...situation, holdings: [holding] }).ways.length === 0)
        .map((holding) => `${name(situation)}: ${holding}`),
    )
    expect(silent).toEqual([])
  })

  test('lists each way once: money now, stop-gaps, waiting, arrangements, then what nobody says, then what fails', () => {
    const rank = { works: 0, 'may-work': 0, 'no-source': 1, 'does-not-work': 2 }
    expect(
      against(({ ways }) => {
        const order = ways.map(
          ({ standing, timing }) =>
            `${rank[standing]} ${TIMINGS.indexOf(timing)} ${STANDINGS.indexOf(standing)}`,
        )
        const ids = new Set(ways.map(({ id }) => id))
        return ids.size === ways.length && order.join() === [...order].sort().join()
      }),
    ).toEqual([])
  })

  test('rests every way on printable facts of its own operator, or of none', () => {
    expect(
      against(({ ways, situation }) =>
        ways.every(
          ({ facts }) =>
            facts.length > 0 &&
            facts.every((id) => {
              const { printable, operator } = factOf(id)
              return printable && (operator === null || operator === situation.operator)
            }),
        ),
      ),
    ).toEqual([])
  })

  test('prints fees, codes and terms that the facts have', () => {
    const kindOf = (reference: FactReference | null) =>
      reference === null ? null : (factOf(reference.fact).values[reference.value]?.kind ?? 'none')
    expect(
      against(({ ways }) =>
        ways.every(
          ({ fee, dial, lasts }) =>
            [null, 'quantity'].includes(kindOf(fee)) &&
            [null, 'ussd'].includes(kindOf(dial)) &&
            [null, 'quantity'].includes(kindOf(lasts)),
        ),
      ),
    ).toEqual([])
  })

  test('holding more loses no way, except one to what is held already', () => {
    const needless = ['russian-account', 'unionpay-cash']
    expect(
      against(({ ways, situation }) => {
        const together = new Set(ways.map(({ id }) => id))
        return situation.holdings
          .flatMap((holding) => findWays({ ...situation, holdings: [holding] }).ways)
          .every(({ id }) => together.has(id) || needless.includes(id))
      }),
    ).toEqual([])
  })

  test('offers nothing that the person already has', () => {
    expect(
      against(({ ways, next, situation: { holdings, passport } }) => {
        const ids = ways.map(({ id }) => id)
        return !(
          (holdings.includes('russian-card') && ids.includes('russian-account')) ||
          (holdings.includes('cash') &&
            (ids.includes('unionpay-cash') || next.includes('change-money'))) ||
          (passport && next.includes('fetch-passport')) ||
          (holdings.includes('friend-in-russia') && next.includes('ask-friend'))
        )
      }),
    ).toEqual([])
  })
})

interface Told {
  situation: Situation
  /** The way that stands first. */
  first: WayId
  nothingNow?: boolean
  next?: readonly NextStepId[]
  /** Other ways that are listed, with their standing. */
  stands?: Partial<Record<WayId, Standing>>
  /** Ways that must not be listed. */
  without?: readonly WayId[]
}

const IN_MOSCOW = { operator: 'mts', place: 'in-russia', passport: true, gosuslugi: false } as const
const IN_CHINA = { operator: 'mts', place: 'abroad', passport: true, gosuslugi: false } as const

/** Who asks, and what they must be told. */
const PEOPLE: Record<string, Told> = {
  'a student in Moscow with Alipay and a Chinese Visa': {
    situation: { ...IN_MOSCOW, holdings: ['alipay-wechat', 'foreign-visa-mastercard'] },
    first: 'promised-payment',
    nothingNow: true,
    next: ['change-money', 'ask-friend'],
    stands: { 'alipay-wechat': 'does-not-work', 'foreign-card': 'does-not-work' },
  },
  'a student with cash and a passport': {
    situation: { ...IN_MOSCOW, operator: 'beeline', holdings: ['cash'] },
    first: 'operator-shop',
    stands: { 'bank-or-post': 'may-work', terminal: 'no-source' },
  },
  'a traveller with UnionPay who left the passport in the hotel': {
    situation: { ...IN_MOSCOW, operator: 'megafon', passport: false, holdings: ['unionpay'] },
    first: 'promised-payment',
    nothingNow: true,
    next: ['change-money', 'fetch-passport', 'ask-friend'],
    stands: { 'unionpay-card': 'no-source', 'unionpay-cash': 'does-not-work' },
  },
  'a resident with a Russian card': {
    situation: { ...IN_MOSCOW, gosuslugi: true, holdings: ['russian-card'] },
    first: 'bank-app',
    stands: { sbp: 'works', 'card-in-shop': 'works', atm: 'may-work' },
    without: ['russian-account'],
  },
  'a resident abroad for the summer with a Russian card': {
    situation: { ...IN_CHINA, operator: 't2', holdings: ['russian-card'] },
    first: 'bank-app',
    stands: { autopay: 'works', 'top-up-later': 'may-work' },
    without: ['russian-account', 'card-in-shop', 'atm'],
  },
  'a former student in China with UnionPay': {
    situation: { ...IN_CHINA, holdings: ['unionpay'] },
    first: 'promised-payment',
    nothingNow: true,
    next: ['ask-friend', 'count-days'],
    stands: { 'unionpay-card': 'no-source', 'top-up-later': 'may-work' },
  },
  'a parent in China with a friend in Russia': {
    situation: { ...IN_CHINA, operator: 'yota', holdings: ['friend-in-russia', 'unionpay'] },
    first: 'friend-pays',
    without: ['promised-payment', 'friend-transfers-balance'],
  },
  'a flatmate with the same operator': {
    situation: { ...IN_MOSCOW, operator: 'megafon', holdings: ['friend-in-russia'] },
    first: 'friend-pays',
    stands: { 'friend-transfers-balance': 'may-work' },
  },
  'somebody with PayPal only': {
    situation: { ...IN_MOSCOW, operator: 't2', holdings: ['foreign-ewallet'] },
    first: 'promised-payment',
    nothingNow: true,
    stands: { 'foreign-ewallet': 'does-not-work' },
  },
  'somebody with cash and Gosuslugi, the passport at home': {
    situation: { ...IN_MOSCOW, passport: false, gosuslugi: true, holdings: ['cash'] },
    first: 'terminal',
    stands: { 'operator-shop': 'does-not-work', 'bank-or-post': 'does-not-work' },
  },
  'a card holder who also has cash': {
    situation: { ...IN_MOSCOW, gosuslugi: true, holdings: ['russian-card', 'cash'] },
    first: 'bank-app',
    stands: { 'operator-shop': 'works', terminal: 'may-work' },
    without: ['russian-account'],
  },
  'somebody with cash and no papers at all': {
    situation: { ...IN_MOSCOW, operator: 't2', passport: false, holdings: ['cash'] },
    first: 'promised-payment',
    nothingNow: true,
    next: ['fetch-passport', 'ask-friend'],
    stands: { 'operator-shop': 'does-not-work', terminal: 'does-not-work' },
  },
  'somebody abroad with roubles': {
    situation: { ...IN_CHINA, operator: 'beeline', holdings: ['cash'] },
    first: 'promised-payment',
    nothingNow: true,
    stands: { 'operator-shop': 'does-not-work' },
  },
  'a tourist with UnionPay and a passport': {
    situation: { ...IN_MOSCOW, operator: 'beeline', holdings: ['unionpay'] },
    first: 'unionpay-cash',
    stands: { 'unionpay-card': 'no-source' },
  },
  'a tourist with UnionPay who has roubles already': {
    situation: { ...IN_MOSCOW, holdings: ['unionpay', 'cash'] },
    first: 'operator-shop',
    without: ['unionpay-cash'],
  },
  'somebody from Kazakhstan with a bank app of home': {
    situation: { ...IN_CHINA, operator: 'beeline', holdings: ['cis-bank-app'] },
    first: 'cis-bank-app',
    stands: { 'cis-bank-app': 'may-work' },
  },
  'a guest from Uzbekistan in Moscow': {
    situation: { ...IN_MOSCOW, operator: 'megafon', holdings: ['cis-bank-app', 'cash'] },
    first: 'operator-shop',
    stands: { 'cis-bank-app': 'may-work' },
  },
  'somebody with a YooMoney wallet': {
    situation: { ...IN_MOSCOW, operator: 't2', holdings: ['yoomoney'] },
    first: 'yoomoney',
  },
  'somebody with YooMoney abroad': {
    situation: { ...IN_CHINA, operator: 't2', holdings: ['yoomoney'] },
    first: 'yoomoney',
    stands: { 'top-up-later': 'may-work' },
  },
  'a card holder whose SIM gets no SMS and who has no passport along': {
    situation: { ...IN_MOSCOW, passport: false, holdings: ['russian-card'] },
    first: 'bank-app',
    stands: { 'card-in-shop': 'may-work', atm: 'may-work' },
  },
  'a Yota customer who has only Alipay': {
    situation: { ...IN_MOSCOW, operator: 'yota', holdings: ['alipay-wechat'] },
    first: 'russian-account',
    nothingNow: true,
    without: ['promised-payment'],
  },
  'a Yota customer abroad with a foreign card': {
    situation: { ...IN_CHINA, operator: 'yota', holdings: ['foreign-visa-mastercard'] },
    first: 'top-up-later',
    nothingNow: true,
    next: ['ask-friend', 'count-days'],
  },
  'somebody abroad who holds nothing': {
    situation: { ...IN_CHINA, operator: 'megafon', passport: false, holdings: [] },
    first: 'promised-payment',
    nothingNow: true,
    stands: { 'top-up-later': 'may-work' },
    without: ['russian-account'],
  },
  'somebody in Russia who holds nothing': {
    situation: { ...IN_MOSCOW, operator: 'beeline', passport: false, holdings: [] },
    first: 'promised-payment',
    nothingNow: true,
    next: ['change-money', 'fetch-passport', 'ask-friend'],
  },
  'a holder of everything, abroad': {
    situation: { ...IN_CHINA, gosuslugi: true, holdings: HOLDINGS },
    first: 'friend-pays',
    without: ['russian-account'],
  },
  'a citizen with cash, passport and Gosuslugi': {
    situation: { ...IN_MOSCOW, operator: 'yota', gosuslugi: true, holdings: ['cash'] },
    first: 'operator-shop',
    stands: { terminal: 'may-work', 'bank-or-post': 'may-work' },
  },
}

describe('what people must be told', () => {
  test.each(Object.entries(PEOPLE))('%s', (_, told) => {
    const { ways, nothingNow, next } = findWays(told.situation)
    const standings = Object.fromEntries(ways.map(({ id, standing }) => [id, standing]))
    expect(ways[0]?.id).toBe(told.first)
    expect(nothingNow).toBe(told.nothingNow ?? false)
    if (told.next) expect(next).toEqual(told.next)
    expect(standings).toMatchObject(told.stands ?? {})
    for (const id of told.without ?? []) expect(standings).not.toHaveProperty(id)
  })

  test('in an MTS shop, cash and card cost nothing', () => {
    const { ways } = findWays({ ...IN_MOSCOW, holdings: ['cash', 'russian-card'] })
    const fees = ways.filter(({ id }) => ['operator-shop', 'card-in-shop'].includes(id))
    expect(fees.map(({ fee }) => fee)).toEqual(
      Array(2).fill({ fact: 'mts-no-commission', value: 'main' }),
    )
  })

  const told = OPERATORS.filter((operator) => !nobodySays('top-up-later', operator))
  test.each(told)('waiting says how long a number of %s lasts', (operator) => {
    const { ways } = findWays({ ...IN_CHINA, operator, holdings: [] })
    const { lasts } = ways.find(({ id }) => id === 'top-up-later') ?? {}
    expect(
      lasts && factOf(lasts.fact).operator,
      `guide/ways/operator-details.ts: top-up-later.${operator} must tell from a fact of its own how long a number lasts`,
    ).toBe(operator)
  })

  test('a person with Alipay is sent to the place that tells of the friend who takes WeChat', () => {
    const { instead } = findWays({ ...IN_MOSCOW, holdings: ['alipay-wechat'] })
    expect(instead).toContain('alipay_wechat')
    expect(instead).not.toContain('sbp')
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
  test('are complete', () => {
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

/** What the topic that a way leads to must say, if the way stands as the table says. */
const TOPICS_AGREE: readonly [WayId, Standing, Record<Language, RegExp>][] = [
  [
    'operator-shop',
    'works',
    { 'zh-CN': /护照.*营业厅/u, ru: /с паспортом в салон/u, en: /shop with your passport/u },
  ],
  ['sbp', 'works', { 'zh-CN': /俄罗斯银行账户/u, ru: /российского счёта/u, en: /Russian bank/u }],
  [
    'friend-pays',
    'works',
    { 'zh-CN': /最靠得住.*朋友/u, ru: /Попросите человека в России/u, en: /Ask a friend/u },
  ],
  ['foreign-card', 'does-not-work', { 'zh-CN': /^不能/u, ru: /не работают/u, en: /do not work/u }],
  [
    'alipay-wechat',
    'does-not-work',
    { 'zh-CN': /基本不能/u, ru: /Рассчитывать.*нельзя/u, en: /Do not plan on them/u },
  ],
  [
    'foreign-ewallet',
    'does-not-work',
    { 'zh-CN': /PayPal.*停/u, ru: /PayPal.*не работают/u, en: /PayPal no longer/u },
  ],
  [
    'yoomoney',
    'may-work',
    {
      'zh-CN': /还在.*不收外国/u,
      ru: /Иностранные карты он не принимает/u,
      en: /does not take foreign cards/u,
    },
  ],
  [
    'unionpay-card',
    'no-source',
    { 'zh-CN': /别把银联卡当主力/u, ru: /полагаться на неё нельзя/u, en: /do not rely on it/u },
  ],
]

describe.each(LANGUAGES)('no topic contradicts a way in %s', (language) => {
  test.each(TOPICS_AGREE)('%s %s', (way, standing, says) => {
    const cells = WAYS_TABLE.filter((cell) => cell.way === way)
    expect(cells.map((cell) => cell.standing)).toContain(standing)
    expect(TOPIC_TEXTS[language][TOPIC_OF_WAY[way]].answer).toMatch(says[language])
  })

  test('the code of a way stands in its operator’s row of the topic it leads to', () => {
    const missing = Object.entries(OPERATOR_DETAILS).flatMap(([way, details]) =>
      Object.entries(details).flatMap(([operator, { dial }]) => {
        const row =
          TOPIC_TEXTS[language][TOPIC_OF_WAY[way as WayId]].operators?.[operator as Operator]
        return dial === undefined || row?.includes(`{${dial.fact}`) ? [] : [`${way} ${operator}`]
      }),
    )
    expect(missing).toEqual([])
  })

  test('a person told to wait reads the same number of days in the topic', () => {
    const { operators } = TOPIC_TEXTS[language].keep_alive
    const missing = Object.entries(OPERATOR_DETAILS['top-up-later'] ?? {}).filter(
      ([operator, { lasts }]) =>
        lasts && !operators?.[operator as Operator]?.includes(`{${lasts.fact}.${lasts.value}`),
    )
    expect(missing).toEqual([])
  })
})
