import type { Language } from '../guide/language.ts'
import type { DueText } from './due-text.ts'
import { due as en } from './en/due.ts'
import { plural } from './plural.ts'
import { due as ru } from './ru/due.ts'
import { due as zh } from './zh-CN/due.ts'

/** The words of notifications. */
interface ReminderText {
  due: DueText
  /** The title of one that tells of many cards. */
  many(n: number): string
  tomorrow: string
  done: Record<'idle' | 'fee', string>
}

/** The words of notifications in each language. The background needs all of them at once. */
export const REMINDER_TEXT: Record<Language, ReminderText> = {
  'zh-CN': {
    due: zh,
    many: (n) => `${n} 件事到期`,
    tomorrow: '明天再提醒',
    done: { idle: '今天用过了', fee: '知道了' },
  },
  ru: {
    due: ru,
    many: (n) =>
      plural('ru', n, {
        one: '{n} дело по вашим SIM',
        few: '{n} дела по вашим SIM',
        other: '{n} дел по вашим SIM',
      }),
    tomorrow: 'Напомнить завтра',
    done: { idle: 'Сегодня звонили', fee: 'Понятно' },
  },
  en: {
    due: en,
    many: (n) => plural('en', n, { one: '{n} thing is due', other: '{n} things are due' }),
    tomorrow: 'Remind me tomorrow',
    done: { idle: 'Used today', fee: 'Got it' },
  },
}
