import { describe, expect, test } from 'vitest'
import { assess } from '../../guard/assess.ts'
import { CHECKS } from '../../guard/page/checks/index.ts'
import type { Reason } from '../../guard/verdict/verdict.ts'
import { LANGUAGES } from '../../guide/language.ts'
import { loadReasonText } from '../../locales/load-reasons.ts'
import { checkSentence, reasonSentence } from '../../locales/reason-sentence.ts'
import { factsOf, formOf } from './facts.ts'

/** Addresses and pages that together give nearly every reason. */
const ADDRESSES = [
  'mts.ru',
  'https://user@mts.ru:8443/',
  'mťs-oplata.ru',
  'мeгaфон.рф',
  'mts-oplata.site',
  'mega-fon.ru',
  'mts.ru.pay-x.site',
  'https://203.0.113.7/mts.ru',
  'beeline.top',
  'vtufajy.ru',
  'bilayn-club.ru',
  'https://mts.ru@evil.ru/',
  'about:blank',
  '',
  'mts-kaluga.ru',
  'мтс.рф',
  'qiwi.com',
  'mts.rs',
  'beeline.kz',
  'beeine.ru',
  'beelline.ru',
  'beleine.ru',
  'megafin.ru',
  'rnegafon.ru',
  'megafon-blue.online',
  'beeline-sobytiya.ru',
  'beeline-shangdian.online',
  'xn--urstm-wx3btc.top',
  'https://t.me/mts_oplata_bot',
]

const PAGES = [
  assess(
    'https://page.example/',
    factsOf({
      title: 'МТС — оплата',
      siteNames: ['МТС'],
      logos: ['МТС'],
      forms: [formOf(['phone', 'card-pin'])],
    }),
  ),
  assess(
    'http://mts.ru/',
    factsOf({
      framed: true,
      forms: [formOf(['phone', 'card-number', 'sms-code'], 'https://evil.example/')],
    }),
  ),
]

const verdicts = [...ADDRESSES.map((address) => assess(address)), ...PAGES]

/** Words that promise more than was checked. An address may contain them, our own sentences may not. */
const PROMISES = /(?<!“[^”]*)(?:\bsafe\b|безопасн|安全)/i

describe.each(LANGUAGES)('in %s', (language) => {
  test('every reason has a sentence with its evidence and no promise', async () => {
    const text = await loadReasonText(language)
    for (const { reasons } of verdicts) {
      for (const reason of reasons) {
        const sentence = reasonSentence(text, reason)
        expect(sentence).not.toMatch(/undefined|\[object|NaN/)
        expect(sentence).not.toMatch(PROMISES)
        expect(sentence).toContain(evidenceOf(reason))
      }
    }
  })

  test('every check has a name and a sentence', async () => {
    const text = await loadReasonText(language)
    for (const { id } of CHECKS) expect(text.checkNames[id]).not.toBe('')
    for (const { checks } of verdicts) {
      for (const check of checks) {
        const sentence = checkSentence(text, check)
        expect(sentence).not.toMatch(/undefined|\[object/)
        expect(sentence).not.toMatch(PROMISES)
        expect(sentence.length).toBeGreaterThan(3)
      }
    }
  })
})

/** A part of the reason that its sentence must show. */
function evidenceOf(reason: Reason): string {
  if ('label' in reason) return reason.label
  if ('shown' in reason) return reason.shown
  if ('registrable' in reason) return reason.registrable
  return 'host' in reason ? reason.host : ''
}
