import { describe, expect, it, test } from 'vitest'
import { changedFields, readCard, readDays, typedCard } from '../../app/sims/card-fields.ts'
import { plainCard } from '../ledger/arbitrary.ts'

const {
  id: _id,
  added: _added,
  reminds: _reminds,
  ...FIELDS
} = plainCard({
  fee: { amount: 30_050, day: 31 },
  idleDays: 60,
})
const TYPED = typedCard(FIELDS)

describe('a card as it is typed', () => {
  it('is read back as it was', () => {
    expect(readCard(TYPED)).toEqual(FIELDS)
    const bare = { ...FIELDS, fee: null, idleDays: null }
    expect(readCard(typedCard(bare))).toEqual(bare)
  })

  it('may have full-width digits and spaces at its ends', () => {
    expect(
      readCard({
        ...TYPED,
        label: ' 留学卡 ',
        idleDays: '９０',
        feeAmount: '３００ ₽',
        feeDay: ' 5 ',
      }),
    ).toMatchObject({ label: '留学卡', idleDays: 90, fee: { amount: 30_000, day: 5 } })
  })

  test.each([
    [{ label: ' ' }, ['label']],
    [{ lastUsed: '2026-02-30' }, ['day']],
    [{ idleDays: '0' }, ['idle']],
    [{ idleDays: 'often' }, ['idle']],
    [{ feeAmount: '-1' }, ['money']],
    [{ feeAmount: '' }, ['money']],
    [{ feeDay: '' }, ['feeDay']],
    [{ feeDay: '32' }, ['feeDay']],
    [{ label: '', feeDay: '0', lastUsed: '' }, ['label', 'feeDay', 'day']],
  ])('with %j is wrong in %j', (part, wrong) => {
    expect(readCard({ ...TYPED, ...part })).toEqual(new Set(wrong))
  })
})

test('only fields that differ are changed', () => {
  expect(
    changedFields(FIELDS, { ...FIELDS, label: 'Mine', fee: FIELDS.fee && { ...FIELDS.fee } }),
  ).toEqual({
    label: 'Mine',
  })
})

test.each([
  ['30, 7,1', [30, 7, 1]],
  ['7，30、1', [30, 7, 1]],
  ['7 7 7', [7]],
  ['', []],
  ['0', [0]],
  ['366', null],
  ['1.5', null],
  ['soon', null],
  ['1 2 3 4 5 6', null],
])('days typed as %j are %j', (text, days) => expect(readDays(text)).toEqual(days))
