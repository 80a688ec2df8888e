import { describe, expect, it } from 'vitest'
import { worthALook } from '../../background/page/worth-a-look.ts'

describe('a title is a reason to look', () => {
  for (const title of [
    'МТС — пополнить счёт',
    'Личный кабинет',
    'Beeline | Вход',
    'Ｂｅｅｌｉｎｅ',
    '俄罗斯手机卡话费充值',
    'Оплата заказа № 5',
    'Log in',
    'T2: баланс',
  ]) {
    it(title, () => expect(worthALook(title)).toBe(true))
  }
})

describe('a title is no reason', () => {
  for (const title of [
    '',
    'Новости Москвы',
    'Comments',
    'Toyota Corolla',
    'Погода',
    '天气',
    'it2go',
  ]) {
    it(title || 'an empty one', () => expect(worthALook(title)).toBe(false))
  }
})
