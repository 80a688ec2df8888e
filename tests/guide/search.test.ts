import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Operator } from '../../guard/operator.ts'
import type { FactRecord } from '../../guide/fact.ts'
import { FACTS } from '../../guide/facts/index.ts'
import { search } from '../../guide/search/search.ts'
import { TOPIC_IDS } from '../../guide/topic-id.ts'
import { hasPlaceholder } from '../../guide/ussd-code.ts'
import { openShippedIndex } from '../../scripts/generate/search-index/open.ts'

const index = openShippedIndex()
const find = (query: string, operator: Operator | null = null) =>
  search(index, query, { operator }).hits
const topics = (query: string, operator: Operator | null = null) =>
  find(query, operator).map(({ topic }) => topic)

const linesOf = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)

test('the index stays small: about as much for each topic as for any other', () => {
  const bytes = readFileSync(new URL('../../guide/search/index.generated.json', import.meta.url))
  expect(bytes.length / TOPIC_IDS.length).toBeLessThan(3_400)
})

describe('the queries people type', () => {
  const rows = linesOf('queries.tsv')
    .slice(1)
    .map((line) => line.split('\t'))
  const missesAt = (depth: number, kind?: string) =>
    rows
      .filter((row) => kind === undefined || row[3] === kind)
      .filter(
        ([, query = '', topic]) =>
          !topics(query)
            .slice(0, depth)
            .includes(topic as never),
      )
      .map(([, query, topic]) => `${query} → ${topics(query ?? '').slice(0, 3)} (${topic})`)

  test('nine of ten are answered by the first hit', () => {
    const misses = missesAt(1)
    expect(misses.length / rows.length, misses.join('\n')).toBeLessThanOrEqual(0.1)
  })

  test('98 of 100 are answered within three hits', () => {
    const misses = missesAt(3)
    expect(misses.length / rows.length, misses.join('\n')).toBeLessThanOrEqual(0.02)
  })

  test('every code is answered by the first hit', () => {
    expect(missesAt(1, 'code')).toEqual([])
  })
})

test.each(linesOf('nonsense.txt'))('“%s” finds nothing', (query) => {
  expect(topics(query)).toEqual([])
})

describe('codes', () => {
  const facts: readonly FactRecord[] = FACTS.filter((fact) => fact.printable)
  const codes = facts.flatMap((fact) =>
    Object.values(fact.values).flatMap((value) => {
      if (value.kind === 'ussd' && !hasPlaceholder(value.code)) return [{ fact, code: value.code }]
      return value.kind === 'phone' ? [{ fact, code: value.number }] : []
    }),
  )
  const topicsOfCode = (code: string) =>
    codes.filter((entry) => entry.code === code).map(({ fact }) => fact.topic)

  test.each([...new Set(codes.map(({ code }) => code))])(
    '%s finds a topic of its facts',
    (code) => {
      expect(
        topicsOfCode(code),
        'another topic comes first, or the index is out of date: run npm run generate -- search-index',
      ).toContain(topics(code)[0])
    },
  )

  test.each([
    ['*100#', 'balance'],
    ['*100', 'balance'],
    ['100', 'balance'],
    ['＊100＃', 'balance'],
    ['* 100 #', 'balance'],
    ['звёздочка 100 решётка', 'balance'],
    ['星100井', 'balance'],
    ['*105#', 'balance'],
    ['0890', 'support'],
    ['8 (800) 250-08-90', 'support'],
    ['+78002500890', 'support'],
    ['*112*79161234567*100#', 'balance_transfer'],
    ['112', 'support'],
    ['##002#', 'scams'],
  ])('%s finds %s', (query, topic) => {
    expect(topics(query)[0]).toBe(topic)
  })

  test('a code that two operators give different meanings follows the operator at hand', () => {
    expect(topics('*122#')[0]).toBe('promised_payment')
    expect(topics('*122#', 't2')[0]).toBe('promised_payment')
    expect(topics('*122#', 'beeline')[0]).toBe('account')
    expect(topics('*105#', 'megafon')[0]).toBe('plans')
  })

  test('a code names its operator', () => {
    expect(find('*102#')[0]?.operator).toBe('beeline')
  })
})

describe('one topic, however it is typed', () => {
  test.each([
    [
      'balance',
      '余额',
      '餘額',
      '馀额',
      'yue',
      'yu e',
      'chayue',
      'cye',
      'баланс',
      'БАЛАНС',
      ',fkfyc',
      'balans',
      'balance',
      'ballance',
      'ｂａｌａｎｃｅ',
      'ифдфтсу',
    ],
    [
      'topup_overview',
      '充值',
      '儲值充值',
      'chongzhi',
      'chong zhi',
      'сhongzhi'.replace('с', 'c'),
      '冲值',
      'пополнить',
      'popolnit',
      "popolnit'",
      'gjgjkybnm',
      'top up',
      'top-up',
      'topup',
    ],
    [
      'promised_payment',
      '承诺付款',
      'обещанный платёж',
      'обещанный платеж',
      'obeshchannyy platezh',
      'j,tofyysq gkfnt;',
      'promised payment',
      'promissed payment',
    ],
    [
      'scams',
      '诈骗',
      '詐騙',
      'zhapian',
      'мошенники',
      'мошеники',
      'moshenniki',
      'vjityybrb',
      'scam',
    ],
  ])('%s', (topic, ...queries) => {
    const missed = queries.filter((query) => topics(query)[0] !== topic)
    expect(missed.map((query) => `${query} → ${topics(query).slice(0, 3)}`)).toEqual([])
  })
})

describe('an operator named in the query', () => {
  test.each([
    ['мтс баланс', 'mts'],
    ['баланс билайн', 'beeline'],
    ['vnc', 'mts'],
    ['ьеы', 'mts'],
    [',bkfqy', 'beeline'],
    ['vtufajy', 'megafon'],
    ['ntkt2', 't2'],
    ['qjnf', 'yota'],
    ['Tele2', 't2'],
    ['мегафн', 'megafon'],
    ['МТС充值', 'mts'],
  ])('%s is about %s', (query, operator) => {
    expect(find(query)[0]?.operator).toBe(operator)
  })

  test('alone it leads to the operators', () => {
    expect(topics('мтс')[0]).toBe('operators')
    expect(topics('beeline')[0]).toBe('operators')
  })
})

test('what is being typed is answered before the word is finished', () => {
  for (const query of ['бала', 'balan', '余', 'chongz', 'обещ']) {
    expect(topics(query).length, query).toBeGreaterThan(0)
  }
})

test.each([
  ['ba', 'balance'],
  ['бал', 'balance'],
  ['tra', 'balance_transfer'],
  // Bees are another subject; a person who types on means Beeline.
  ['bee', 'operators'],
  ['popol', 'topup_overview'],
  ['for', 'foreign_card'],
  ['meiwa', 'cooling_off'],
] as const)('while “%s” is typed, %s is among what is shown', (typed, topic) => {
  expect(topics(typed).slice(0, 6)).toContain(topic)
})

test.each([
  ['congzhi', 'topup_overview'],
  ['cong zhi', 'topup_overview'],
  ['taochan', 'plans'],
] as const)('%s, as those type it who hear no h, finds %s', (typed, topic) => {
  expect(topics(typed)[0]).toBe(topic)
})

test('question words alone find nothing', () => {
  for (const query of ['как', 'how to', '怎么', '', '   ', 'the a of'])
    expect(topics(query), query).toEqual([])
})

test('any text is answered with known topics, best first, each once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (query) => {
      const hits = find(query)
      const scores = hits.map(({ score }) => score)
      expect(new Set(hits.map(({ topic }) => topic)).size).toBe(hits.length)
      expect(scores).toEqual([...scores].sort((one, other) => other - one))
    }),
    { numRuns: 200 },
  )
})

test('the command answers line by line', () => {
  const output = execFileSync(process.execPath, ['scripts/commands/find-lines.ts'], {
    input: 'zh\t余额\nany\t*102#\nru\tпицца\n',
    encoding: 'utf8',
  })
  const rows = output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(rows.map((row) => Object.keys(row))).toEqual(rows.map(() => ['lang', 'query', 'topics']))
  expect(rows.map((row) => row.topics[0])).toEqual(['balance', 'balance', undefined])
})
