import { describe, expect, test } from 'vitest'
import { OPERATORS } from '../../guard/operator.ts'
import { factOf } from '../../guide/fact-index.ts'
import { FACTS } from '../../guide/facts/index.ts'
import { CARD_ROWS, OPERATOR_CARDS, tells } from '../../guide/operators/cards.ts'
import { operatorCard } from '../../guide/operators/operator-card.ts'

/** Where the main domain on a card comes from. */
const MAIN_DOMAIN = 'guide/facts/url_check.ts: the fact domains must have the value'

describe.each(OPERATORS)('the card of %s', (operator) => {
  test('has every row, in order', () => {
    expect(operatorCard(operator).map(({ row }) => row)).toEqual(CARD_ROWS)
  })

  test('prints every value it names, from its own facts', () => {
    // The main domain of the row `site` is not named in the card.
    const named = 1 + Object.values(OPERATOR_CARDS[operator] ?? {}).flat().length
    const values = operatorCard(operator).flatMap((row) => row.values)
    expect(
      values,
      `the values that guide/operators/cards.ts names of ${operator}, and its main domain: ${MAIN_DOMAIN} ${operator}`,
    ).toHaveLength(named)
    for (const { fact } of values) expect([null, operator], fact).toContain(factOf(fact).operator)
  })

  test('keeps the label of its facts', () => {
    for (const { values } of operatorCard(operator))
      for (const { fact, checkWithOperator } of values)
        expect(checkWithOperator, fact).toBe(factOf(fact).checkWithOperator)
  })

  test('tells the site and support, numbers or not', () => {
    expect(CARD_ROWS.filter((row) => tells(operator, row))).toEqual(
      expect.arrayContaining(['support', 'site']),
    )
  })

  test('promises no row that would be empty', () => {
    for (const { row, values, unknownFrom } of operatorCard(operator))
      expect(
        values.length > 0 || unknownFrom.length > 0,
        row === 'site' ? `${MAIN_DOMAIN} ${operator}` : `guide/operators/cards.ts: the row ${row}`,
      ).toBe(tells(operator, row))
  })

  test('says from where each support number is dialled, or from where none is known', () => {
    const support = operatorCard(operator).find(({ row }) => row === 'support')
    const known = support?.values.map(({ from }) => from) ?? []
    expect([...known, ...(support?.unknownFrom ?? [])].sort()).toEqual([
      'anywhere',
      'own-sim',
      'russia',
    ])
  })

  test('shows its site', () => {
    const site = operatorCard(operator).find(({ row }) => row === 'site')
    expect(site?.values[0]?.value.kind, `${MAIN_DOMAIN} ${operator}`).toBe('host')
  })

  test('leaves out no code the facts have for its rows', () => {
    const shown = operatorCard(operator).flatMap(({ values }) => values.map(({ fact }) => fact))
    const topics = ['balance', 'own_number', 'promised_payment', 'support']
    const known = FACTS.filter(
      (fact) =>
        fact.operator === operator &&
        fact.printable &&
        topics.includes(fact.topic) &&
        'main' in fact.values &&
        fact.id !== 'bee-postpaid',
    )
    expect(
      shown,
      `guide/operators/cards.ts: the card of ${operator} must print all of these facts`,
    ).toEqual(expect.arrayContaining(known.map(({ id }) => id)))
  })
})

test.each([
  ['mts', []],
  ['beeline', ['anywhere']],
  ['megafon', ['russia', 'anywhere']],
  ['t2', ['russia', 'anywhere']],
  ['yota', ['own-sim', 'russia', 'anywhere']],
] as const)('%s has no confirmed support number to dial from %s', (operator, unknown) => {
  const support = operatorCard(operator).find(({ row }) => row === 'support')
  expect(support?.unknownFrom).toEqual(unknown)
})

test('codes link with # encoded, and say which phones refuse', () => {
  const balance = operatorCard('mts')[0]?.values[0]
  expect(balance).toMatchObject({ tel: 'tel:*100%23', dialing: 'android-only' })
  const support = operatorCard('mts')[5]?.values[0]
  expect(support).toMatchObject({ tel: 'tel:0890', dialing: 'everywhere' })
})
