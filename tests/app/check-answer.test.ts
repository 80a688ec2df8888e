import { describe, expect, it } from 'vitest'
import { answerOf } from '../../app/check/answer.ts'
import { answerAsText } from '../../app/check/answer-as-text.ts'
import { findHelp } from '../../app/check/find-help.ts'
import { checkText } from '../../inspect/check-text.ts'
import { check } from '../../locales/en/check.ts'
import { ui } from '../../locales/en/ui.ts'

const UNKNOWN = { operator: null, note: 'unknown' } as never

function answerTo(text: string) {
  const checked = checkText(text, new Set(), () => UNKNOWN)
  if (checked === null) throw new Error('Nothing was asked.')
  return answerOf(text, checked, check, ui)
}

const asText = (text: string): string => answerAsText(answerTo(text), findHelp(), check, ui)

describe('what is said about each kind', () => {
  it.each([
    ['https://mts.ru/pay', 'A link', 'nothing', []],
    ['http://mts-pay.xyz/a', 'A link', 'danger', ['open-yourself']],
    ['https://clck.ru/3abc', 'A link', 'caution', ['open-yourself', 'look-first']],
    ['http://files.example/a.apk', 'A link', 'danger', ['open-yourself', 'install-nothing']],
    ['https://qr.nspk.ru/AS1', 'A payment through SBP', 'nothing', ['read-payee']],
    ['ST00012|Name=A|PersonalAcc=1', 'A Russian bill to pay', 'caution', ['read-payee']],
    ['tel:+79161234567', 'A number to call', 'nothing', ['compare-number']],
    ['**21*+79160000000#', 'A code to dial', 'danger', ['undo-forwarding']],
    ['*21*+79160000000#', 'A code to dial', 'danger', ['undo-forwarding']],
    ['##002#', 'A code to dial', 'nothing', []],
    ['*100#', 'A code to dial', 'nothing', ['ask-operator']],
    ['SMSTO:5550:OK', 'A text message to send', 'caution', ['know-service']],
    ['WIFI:T:nopass;S:cafe;;', 'A Wi-Fi network', 'nothing', ['ask-network']],
    ['MECARD:N:A;TEL:+79160000000;;', 'A contact', 'nothing', ['compare-number']],
    ['tg://resolve?domain=abc', 'A link that opens an app', 'caution', ['open-app']],
    ['intent://a#Intent;scheme=b;end', 'A link that opens an app', 'caution', ['open-app']],
    ['назовите код из смс', 'A message', 'danger', ['tell-nobody']],
    ['see you at six', 'A message', 'nothing', []],
  ])('%s: %s, %s', (text, kind, level, advice) =>
    expect(answerTo(text)).toMatchObject({ kind, level, advice }),
  )

  it('is told for what it does', () => {
    expect(answerTo('**21*+79160000000#').lines.join()).toContain('go to +79160000000')
    expect(answerTo('tg://login?token=a').lines.join()).toContain('into your account (Telegram)')
    expect(answerTo('tg://resolve?domain=a').lines.join()).toContain('in Telegram')
    expect(answerTo('intent://a#Intent;scheme=b;end').lines.join()).toContain('(intent:)')
    expect(answerTo('##002#').lines).toEqual(['It cancels a forwarding of calls.'])
    expect(answerTo('WIFI:T:nopass;S:cafe;;').lines.join()).toContain('not encrypted')
    expect(answerTo('https://qr.nspk.ru/AS1?sum=5000').lines.join()).toContain('50.00 RUB')
  })

  it('reads out a bill', () =>
    expect(
      answerTo('ST00012|Name=Shop|PersonalAcc=40|BankName=Bank|BIC=04|Sum=150050').parts,
    ).toEqual([
      ['Payee', 'Shop'],
      ['Amount', '1500.50 RUB'],
      ['Bank', 'Bank'],
      ['Account', '40'],
      ['BIC', '04'],
    ]))
})

describe('the answer to copy', () => {
  it('says what to do, how to undo it and whom to tell', () => {
    const text = asText('**21*+79160000000#')
    for (const part of ['Danger', 'cancel all forwarding', '##002#', '102, 112'])
      expect(text).toContain(part)
  })

  it('names a link by its host alone', () => {
    const text = asText('Оплатите http://mts-pay.xyz/secret?token=1')
    expect(text).toContain('mts-pay.xyz: Look-alike address')
    expect(text).not.toContain('secret?token')
  })

  it('says of a short link that it hides where it leads', () =>
    expect(asText('https://clck.ru/3abc')).toContain('clck.ru: A short link'))
})
