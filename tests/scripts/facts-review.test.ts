import { expect, test } from 'vitest'
import { FACTS } from '../../guide/facts/index.ts'
import { reviewFacts } from '../../scripts/commands/facts-review.ts'

const TODAY = '2026-11-28'
const reviewed = reviewFacts(TODAY)

test('every printed fact is listed once', () => {
  const printed = FACTS.filter(({ printable }) => printable).map(({ id }) => id)
  expect(reviewed.map(({ fact }) => fact.id).sort()).toEqual([...printed].sort())
})

test('overtaken facts come first, then old ones, then undated ones, then the rest', () => {
  const order = ['overtaken', 'old', 'undated', 'current']
  const ages = reviewed.map(({ age }) => order.indexOf(age))
  expect(ages).toEqual([...ages].sort())
  expect(new Set(ages).size).toBe(order.length)
})

test('among facts of one age the oldest source comes first, then what is least sure', () => {
  const old = reviewed.filter(({ age }) => age === 'old').map(({ fact }) => fact.sourceDate ?? '')
  expect(old).toEqual([...old].sort())
  const undated = reviewed.filter(({ age }) => age === 'undated')
  const sure = undated.map(({ fact }) => ['low', 'medium', 'high'].indexOf(fact.confidence))
  expect(sure).toEqual([...sure].sort())
})

test('each fact names what prints it', () => {
  const unprinted = reviewed.filter(({ printedBy }) => printedBy.length === 0)
  expect(unprinted.map(({ fact }) => fact.id)).toEqual([])
})

test.each([
  ['mts-promised', ['promised_payment', 'way promised-payment', 'card mts']],
  ['visa-mc', ['foreign_card', 'topup_overview', 'way foreign-card']],
  ['meg-dormancy', ['keep_alive', 'way top-up-later', 'card megafon']],
])('%s is printed by a topic, a way and a card', (id, printers) => {
  const found = reviewed.find(({ fact }) => fact.id === id)
  expect(found?.printedBy).toEqual(expect.arrayContaining(printers))
})

test('the order follows the clock', () => {
  const later = reviewFacts('2036-01-01')
  expect(later.filter(({ age }) => age === 'current')).toEqual([])
})
