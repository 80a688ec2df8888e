import { expect, test } from 'vitest'
import type { Day } from '../../ledger/day.ts'
import { dueSentence } from '../../locales/due-text.ts'
import { due as en } from '../../locales/en/due.ts'
import { due as ru } from '../../locales/ru/due.ts'
import { due as zh } from '../../locales/zh-CN/due.ts'

/** Nine in the evening in Moscow; in China it is already the day after. */
const NOW = Date.UTC(2026, 1, 21, 18)

test.each([
  [
    'idle',
    '2026-03-14',
    'Use or top up before March 14, 21 days left',
    '3月14日前用一次或充值，还剩 21 天',
    'Позвоните или пополните до 14 марта, остался 21 день',
  ],
  [
    'idle',
    '2026-02-23',
    'Use or top up before February 23, 2 days left',
    '2月23日前用一次或充值，还剩 2 天',
    'Позвоните или пополните до 23 февраля, осталось 2 дня',
  ],
  [
    'idle',
    '2026-02-20',
    'Unused for too long since February 20: see whether the number still works',
    '从2月20日起闲置过久，看看号码还能不能用',
    'Простаивает дольше срока с 20 февраля: проверьте, работает ли номер',
  ],
  [
    'fee',
    '2026-02-26',
    'Plan fee on February 26, in 5 days',
    '2月26日扣套餐费，还有 5 天',
    'Плата по тарифу 26 февраля, через 5 дней',
  ],
  [
    'fee',
    '2026-02-21',
    'The plan’s fee is taken today',
    '今天扣套餐费',
    'Сегодня спишут плату по тарифу',
  ],
  [
    'fee',
    '2026-02-19',
    'Plan fee was due on February 19: see whether the balance covered it',
    '2月19日是扣套餐费的日子，看看余额够不够',
    'Плату по тарифу должны были списать 19 февраля: хватило ли баланса?',
  ],
  ['check', '2026-02-01', 'Time to check the balance', '该看看余额了', 'Пора проверить баланс'],
] as const)('%s, due on %s, counted by the date in Moscow', (kind, day, ...sentences) => {
  const said = (
    [
      ['en', en],
      ['zh-CN', zh],
      ['ru', ru],
    ] as const
  ).map(([language, text]) => dueSentence(text, language, { kind, day: day as Day }, NOW))
  expect(said).toEqual(sentences)
})
