import { describe, expect, test } from 'vitest'
import { OPERATORS } from '../../guard/operator.ts'
import { factOf } from '../../guide/fact-index.ts'
import { FACTS } from '../../guide/facts/index.ts'
import { CARD_ROWS, OPERATOR_CARDS } from '../../guide/operators/cards.ts'
import { operatorCard } from '../../guide/operators/operator-card.ts'

describe.each(OPERATORS)('the card of %s', (operator) => {
  test('has every row, in order', () => {
    expect(operatorCard(operator).map(({ row }) => row)).toEqual(CARD_ROWS)
  })

  test('prints every value it names, from its own facts', () => {
    // The main domain of the row `site` is not named in the card.
    const named = 1 + Object.values(OPERATOR_CARDS[operator] ?? {}).flat().length
    const values = operatorCard(operator).flatMap((row) => row.values)
    expect(values).toHaveLength(named)
    for (const { fact } of values) expect([null, operator], fact).toContain(factOf(fact).operator)
  })

  test('keeps the label of its facts', () => {
    for (const { values } of operatorCard(operator))
      for (const { fact, checkWithOperator } of values)
        expect(checkWithOperator, fact).toBe(factOf(fact).checkWithOperator)
  })

  test('shows its site', () => {
    const site = operatorCard(operator).find(({ row }) => row === 'site')
    expect(site?.values[0]?.value.kind).toBe('host')
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
    expect(shown).toEqual(expect.arrayContaining(known.map(({ id }) => id)))
  })
})

test('codes link with # encoded, and say which phones refuse', () => {
  const balance = operatorCard('mts')[0]?.values[0]
  expect(balance).toMatchObject({ tel: 'tel:*100%23', dialing: 'android-only' })
  const support = operatorCard('mts')[5]?.values[0]
  expect(support).toMatchObject({ tel: 'tel:0890', dialing: 'everywhere' })
})
