import { brandWords } from '../../guard/stranger/lexicon/brand-words.ts'

/**
 * Words in titles for what people do on an operator's page, or on one that imitates it. A match is a reason to look
 * into the page, never evidence against it.
 */
const PURPOSE =
  /пополн|оплат|баланс|кабинет|вход\b|top.?up|recharge|refill|payment|account|log.?in|sign.?in|充值|话费|缴费|登录|俄罗斯.*卡/iu

/** Operators' names in their usual spellings, without those typed in the wrong keyboard layout: no title has them. */
const NAMES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${brandWords()
    .filter(({ via }) => via !== 'wrong-layout')
    .map(({ word }) => word)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
)

/** Returns whether a page's title is a reason to look into the page. */
export function worthALook(title: string): boolean {
  const text = title.normalize('NFKC')
  return NAMES.test(text) || PURPOSE.test(text)
}
