import type { ComponentType } from 'preact'
import { answerOf } from '../../../app/check/answer.ts'
import { AnswerCard } from '../../../app/check/answer-card.tsx'
import { checker } from '../../../app/check/check-data.ts'
import { checkWords } from '../../../app/check/check-words.ts'
import { words } from '../../../locales/current.ts'
import { lengthened } from '../switches.ts'

/** The answer about a text, as the check itself gives it. */
const answered = (asked: string) => () => {
  const checked = checker.value?.check(asked) ?? null
  if (checked === null || checkWords.value === null) return null
  const text = lengthened(checkWords.value)
  return <AnswerCard answer={answerOf(asked, checked, text, words.value)} text={text} />
}

/** Answers of the check: of each look, and of each kind that is read out. */
export const CHECKED: Record<string, ComponentType> = {
  'check-message': answered(
    'Ваш договор истекает. Назовите код из СМС или продлите: http://mts-pay.xyz',
  ),
  'check-short-link': answered('https://clck.ru/3abcde'),
  'check-forwarding': answered('tel:**21*+79160000000%23'),
  'check-bill': answered(
    'ST00012|Name=ООО «Связь»|PersonalAcc=40702810000000000001|BankName=АО Банк|BIC=044525000|PayeeINN=7700000000|Purpose=Договор 12-345|Sum=150050',
  ),
  'check-sms': answered('SMSTO:5550:ДА'),
  'check-number': answered('+7 916 123-45-67'),
}
