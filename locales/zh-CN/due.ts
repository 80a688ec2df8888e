import type { DueText } from '../due-text.ts'

/** What a card needs by a day, in Chinese. */
export const due: DueText = {
  idle: (date, days) => {
    if (days < 0) return `从${date}起闲置过久，看看号码还能不能用`
    if (days === 0) return '今天闲置到期，赶快用一次或充值'
    return `${date}前用一次或充值，还剩 ${days} 天`
  },
  fee: (date, days) => {
    if (days < 0) return `${date}是扣套餐费的日子，看看余额够不够`
    if (days === 0) return '今天扣套餐费'
    return `${date}扣套餐费，还有 ${days} 天`
  },
  check: (date, days) => (days <= 0 ? '该看看余额了' : `${date}前看一下余额`),
}
