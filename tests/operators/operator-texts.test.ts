import { describe, expect, test } from 'vitest'
import { OPERATORS, type Operator } from '../../guard/operator.ts'
import { textsNeeded } from './texts-needed.ts'

describe('every operator has its texts: a row here is one still to be written', () => {
  test.each(OPERATORS)('%s', (operator) => {
    expect(
      textsNeeded(operator),
      'write each row (docs/new-operator.md, step 4), or name it in NOBODY_SAYS in texts-needed.ts if no source says it',
    ).toEqual([])
  })
})

test('an operator of whom nothing is written lacks them in all languages', () => {
  const needed = textsNeeded('zvezdafon' as Operator)
  for (const row of [
    'guide/texts/zh-CN/balance.ts: operators.zvezdafon',
    'guide/texts/ru/balance.ts: operators.zvezdafon',
    'guide/texts/en/balance.ts: operators.zvezdafon',
    'guide/ways/operator-details.ts: card-on-operator-site.zvezdafon, with its facts',
    'guide/facts/url_check.ts: the value zvezdafon of the fact domains',
  ]) {
    expect(needed).toContain(row)
  }
  for (const list of [
    'guide/texts/en/url_check.ts',
    'guide/facts/url_check.ts',
    'store/ru/description.txt',
    'README.zh-CN.md',
  ]) {
    const row = new RegExp(`^${list}:\\d+ names the others, but not zvezdafon$`)
    expect(needed).toContainEqual(expect.stringMatching(row))
  }
})
