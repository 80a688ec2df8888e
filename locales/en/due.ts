import type { DueText } from '../due-text.ts'
import { plural } from '../plural.ts'

/** What a card needs by a day, in English. */
export const due: DueText = {
  idle: (date, days) => {
    if (days < 0) return `Unused for too long since ${date}: see whether the number still works`
    if (days === 0) return 'Unused for too long from today: use it or top up now'
    const left = plural('en', days, { one: '{n} day left', other: '{n} days left' })
    return `Use or top up before ${date}, ${left}`
  },
  fee: (date, days) => {
    if (days < 0) return `Plan fee was due on ${date}: see whether the balance covered it`
    if (days === 0) return 'The plan’s fee is taken today'
    return `Plan fee on ${date}, ${plural('en', days, { one: 'in {n} day', other: 'in {n} days' })}`
  },
  check: (date, days) => (days <= 0 ? 'Time to check the balance' : `Check the balance by ${date}`),
}
