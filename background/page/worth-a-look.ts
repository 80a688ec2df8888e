import { brandWords } from '../../guard/stranger/lexicon/brand-words.ts'

/**
 * What is done on an operator's page, or on one that plays an operator's, as titles say it. Only an occasion to look
 * into the page, never a sign against it.
 */
const PURPOSE =
  /пополн|оплат|баланс|кабинет|вход\b|top.?up|recharge|refill|payment|account|log.?in|sign.?in|充值|话费|缴费|登录|俄罗斯.*卡/iu

/** Operators' names, in their usual spellings; not the ones typed in the wrong layout, which no title has. */
const NAMES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${brandWords()
    .filter(({ via }) => via !== 'wrong-layout')
    .map(({ word }) => word)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
)

/** Whether a page's title is an occasion to look into the page. */
export function worthALook(title: string): boolean {
  const text = title.normalize('NFKC')
  return NAMES.test(text) || PURPOSE.test(text)
}
