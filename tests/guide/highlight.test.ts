import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createHighlighter } from '../../guide/search/highlighter.ts'
import { readMarkable } from '../../guide/search/markable-text.ts'
import { search } from '../../guide/search/search.ts'
import { openShippedIndex } from '../../scripts/generate/search-index/open.ts'

const index = openShippedIndex()
const rangesIn = (query: string, text: string) =>
  createHighlighter(search(index, query, { operator: null }).read)(readMarkable(text, index))
const marked = (query: string, text: string) =>
  rangesIn(query, text).map(({ start, end }) => text.slice(start, end))

describe('what a query means is marked in the text as it is shown', () => {
  test.each([
    ['余额', '查余额：拨代码', ['余额']],
    ['餘額', '查余额', ['余额']],
    ['yue', '查余额', ['余额']],
    ['chongzhi', '怎么充值', ['充值']],
    ['баланс', 'Узнать баланс', ['баланс']],
    [',fkfyc', 'Узнать баланс', ['баланс']],
    ['balans', 'Узнать баланс', ['баланс']],
    ['платеж', 'Обещанный платёж', ['платёж']],
    ['платёж', 'ОБЕЩАННЫЙ ПЛАТЕЖ', ['ПЛАТЕЖ']],
    ['пополнение', 'Пополнить через сайт', ['Пополнить']],
    ['ballance', 'Check the balance', ['balance']],
    ['top up', 'How to top up; a top-up', ['top up', 'top-up']],
    ['ｂａｌａｎｃｅ', 'Check the balance', ['balance']],
    ['balance', 'Ｂａｌａｎｃｅ', ['Ｂａｌａｎｃｅ']],
    ['＊100＃', 'Dial *100# now', ['*100#']],
    ['мтс', 'MTS и МТС', ['MTS', 'МТС']],
    ['pizza', 'Check the balance', []],
  ])('%s in “%s”', (query, text, expected) => {
    expect(marked(query, text)).toEqual(expected)
  })

  test('an emoji or a ligature before the match moves nothing', () => {
    expect(marked('баланс', '🙂 ﬁ: баланс')).toEqual(['баланс'])
  })

  test('ranges are inside the text, in order and apart', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 })
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('余额', 'баланс', 'top up', '*100#', 'yue'),
        (shown, query) => {
          let end = 0
          for (const range of rangesIn(query, `${shown}余额 баланс`)) {
            expect(range.start).toBeGreaterThanOrEqual(end)
            expect(range.end).toBeGreaterThan(range.start)
            end = range.end
          }
          expect(end).toBeLessThanOrEqual(shown.length + 9)
        },
      ),
    )
  })
})
