import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeVerdict } from '../../inspect/code/code-verdict.ts'
import { readCode } from '../../inspect/code/read-code.ts'

const read = (text: string) => readCode(text, new Set())
const BILL =
  'ST00012|Name=ООО «Связь»|PersonalAcc=40702810000000000001|BankName=АО Банк|BIC=044525000|CorrespAcc=0|PayeeINN=7700000000|Purpose=Оплата|Sum=150050'

describe('the kind of a code', () => {
  it.each([
    ['https://mts.ru/pay', 'url', 'official'],
    ['http://mts-pay.xyz', 'url', 'lookalike'],
    ['mts.ru', 'url', 'official'],
    ['URLTO:https://example.com/a', 'url', 'unrelated'],
    ['https://qr.nspk.ru/AS10?type=01&sum=10000', 'sbp', 'partner'],
    ['https://qr.nspk.ru.pay.top/AS10', 'url', 'unrelated'],
    [BILL, 'bill', 'caution'],
    ['tel:+7 916 123-45-67', 'tel', 'nothing'],
    ['tel:*100%23', 'ussd', 'nothing'],
    ['tel:**21*+79160000000%23', 'ussd', 'danger'],
    ['*21*89160000000#', 'ussd', 'danger'],
    ['##002#', 'ussd', 'nothing'],
    ['*#06#', 'ussd', 'nothing'],
    ['SMSTO:5550:podpiska', 'sms', 'caution'],
    ['sms:+79160000000?body=%D0%94%D0%B0', 'sms', 'caution'],
    ['WIFI:T:WPA;S:Cafe\\;1;P:x;;', 'wifi', 'nothing'],
    ['MECARD:N:Иван;TEL:+79160000000;;', 'contact', 'nothing'],
    ['BEGIN:VCARD\nFN:Иван\nTEL:+79160000000\nEND:VCARD', 'contact', 'nothing'],
    ['tg://resolve?domain=abc', 'app', 'caution'],
    ['tg://login?token=abc', 'app', 'danger'],
    ['market://details?id=com.a', 'app', 'caution'],
    ['intent://scan/#Intent;scheme=x;end', 'app', 'caution'],
    ['просто текст', 'text', 'nothing'],
    ['Продиктуйте код из смс', 'text', 'danger'],
  ])('%s is %s: %s', (text, kind, verdict) => {
    const content = read(text)
    expect([content.kind, codeVerdict(content)]).toEqual([kind, verdict])
  })
})

describe('what a code holds', () => {
  it('of a bill is read out', () =>
    expect(read(BILL)).toEqual({
      kind: 'bill',
      bill: {
        name: 'ООО «Связь»',
        account: '40702810000000000001',
        bank: 'АО Банк',
        bic: '044525000',
        inn: '7700000000',
        purpose: 'Оплата',
        sum: '1500.50',
      },
    }))

  it('of a payment link is its sum', () =>
    expect(read('https://qr.nspk.ru/AS1?sum=10050&cur=RUB')).toMatchObject({ sum: '100.50' }))

  it('of a network is its name, not its password', () => {
    const content = read('WIFI:T:nopass;S:Cafe\\;1;P:geheim;;')
    expect(content).toEqual({ kind: 'wifi', wifi: { name: 'Cafe;1', encrypted: false } })
  })

  it('of a forwarding is the number that would get the calls', () =>
    expect(read('tel:**61*+79160000000%23')).toMatchObject({
      code: { does: 'forward', which: 'unanswered', to: '+79160000000' },
    }))

  it('of a message is whom it goes to and what it says', () =>
    expect(read('smsto:5550:Да')).toMatchObject({ sms: { to: '5550', body: 'Да' } }))

  it('is read whatever it is', () => {
    const start = fc.constantFrom(
      '',
      'ST00012|',
      'WIFI:',
      'tel:',
      'sms:',
      'MECARD:',
      'BEGIN:VCARD\n',
      'https://',
    )
    fc.assert(
      fc.property(start, fc.string({ unit: 'binary', maxLength: 200 }), (prefix, rest) => {
        expect(codeVerdict(read(prefix + rest))).toMatch(/^\w+$/u)
      }),
      { numRuns: 500 },
    )
  })
})
