import type { DueText } from '../due-text.ts'
import { plural } from '../plural.ts'

/** What a card needs by a day, in Russian. */
export const due: DueText = {
  idle: (date, days) => {
    if (days < 0) return `Простаивает дольше срока с ${date}: проверьте, работает ли номер`
    if (days === 0) return 'Срок простоя истекает сегодня: позвоните с номера или пополните его'
    const left = plural('ru', days, {
      one: 'остался {n} день',
      few: 'осталось {n} дня',
      other: 'осталось {n} дней',
    })
    return `Позвоните или пополните до ${date}, ${left}`
  },
  fee: (date, days) => {
    if (days < 0) return `Плату по тарифу должны были списать ${date}: хватило ли баланса?`
    if (days === 0) return 'Сегодня спишут плату по тарифу'
    const left = plural('ru', days, {
      one: 'через {n} день',
      few: 'через {n} дня',
      other: 'через {n} дней',
    })
    return `Плата по тарифу ${date}, ${left}`
  },
  check: (date, days) => (days <= 0 ? 'Пора проверить баланс' : `Проверьте баланс до ${date}`),
}
