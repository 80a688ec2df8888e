import { describe, expect, test } from 'vitest'
import { ui as en } from '../../locales/en/ui.ts'
import { ui as ru } from '../../locales/ru/ui.ts'
import { ui as zh } from '../../locales/zh-CN/ui.ts'

describe('the number of results', () => {
  test.each([
    [0, 'Ничего не найдено', 'No results', '没有结果'],
    [1, '1 результат', '1 result', '1 个结果'],
    [2, '2 результата', '2 results', '2 个结果'],
    [5, '5 результатов', '5 results', '5 个结果'],
    [11, '11 результатов', '11 results', '11 个结果'],
    [21, '21 результат', '21 results', '21 个结果'],
    [22, '22 результата', '22 results', '22 个结果'],
    [25, '25 результатов', '25 results', '25 个结果'],
  ])('%i reads right in three languages', (n, russian, english, chinese) => {
    expect([ru.search.results(n), en.search.results(n), zh.search.results(n)]).toEqual([
      russian,
      english,
      chinese,
    ])
  })
})
