import { describe, expect, it } from 'vitest'
import { assess } from '../../guard/assess.ts'
import type { PageFacts } from '../../guard/page/page-facts.ts'
import { factsOf, formOf } from './facts.ts'

const verdictOn = (facts: Partial<PageFacts>) => assess('https://tikhaya-zavod.ru/', factsOf(facts))
const codes = (facts: Partial<PageFacts>) => verdictOn(facts).reasons.map(({ code }) => code)

/** A page that says in every line that it is MTS. */
const CLAIM: Partial<PageFacts> = {
  title: 'Пополнение',
  headings: ['Пополнение счёта МТС'],
  logos: ['МТС'],
  imprint: ['© ПАО «МТС»'],
}

describe('a page that says plainly that it is an operator', () => {
  it('warns by itself', () => {
    expect(verdictOn(CLAIM)).toMatchObject({ kind: 'caution', operator: 'mts' })
  })

  it('is stopped for any field that takes text', () => {
    const forms = [{ ...formOf(['other']), hints: [{ name: null, reads: 'other', seen: true }] }]
    expect(verdictOn({ ...CLAIM, forms } as Partial<PageFacts>).kind).toBe('impersonation')
  })

  it.each([
    ['call-forwarding', '*21*79161234567#'],
    ['dial-code', '*133*500#'],
    ['sms-command', 'sms:900?body=1'],
    ['app-file', 'mts.apk'],
    ['sbp-link', 'qr.nspk.ru'],
    ['papers-photo', ''],
    ['card-transfer', '2202'],
    ['digit-buttons', ''],
    ['typed-keys', ''],
    ['editable-page', ''],
  ] as const)('is stopped for %s, with words of its own', (kind, detail) => {
    const verdict = verdictOn({ ...CLAIM, demands: [{ kind, detail }] })
    expect(verdict.kind).toBe('impersonation')
    expect(verdict.reasons).toContainEqual({ code: 'demands', demand: kind, detail })
  })

  it('is not heard where it names somebody else too and only searches', () => {
    const article = { ...CLAIM, title: 'МТС — Свободный справочник', forms: [formOf(['other'])] }
    expect(verdictOn(article).kind).toBe('unrelated')
  })
})

describe('what speaks against a claim', () => {
  const asking = { ...CLAIM, title: 'МТС', forms: [formOf(['phone', 'card-number'])] }
  const unseen = ['Неофициальный форум', 'Билайн', '© ООО «Ромашка»']

  it('counts where people see it', () => {
    const headings = ['Пополнение счёта МТС', ...unseen.slice(0, 2)]
    expect(verdictOn({ ...asking, headings, imprint: [] }).kind).not.toBe('impersonation')
  })

  it('counts for nothing where nobody does', () => {
    const headings = ['Пополнение счёта МТС', ...unseen.slice(0, 2)]
    const imprint = ['© ПАО «МТС»', ...unseen.slice(2)]
    expect(verdictOn({ ...asking, headings, imprint, unseen }).kind).toBe('impersonation')
  })

  it('is not in metadata once three kinds of lines name the operator', () => {
    expect(verdictOn({ ...asking, siteNames: ['Ladoga Hotels'] }).kind).toBe('impersonation')
  })
})

describe('the same page weighs the same in', () => {
  const forms = [formOf(['phone', 'card-number'])]
  it.each([
    ['Russian', 'Пополнение счёта Билайн', 'Официальный сайт', '© ПАО «ВымпелКом»'],
    ['English', 'Top up Beeline', 'Official site', '© PJSC Beeline'],
    ['Chinese', '充值账户 Beeline', '官方网站', '版权所有 PJSC Beeline'],
    ['traditional Chinese', '儲值 Beeline 手機', '官方網站', '版權所有 PJSC Beeline'],
  ])('%s', (_language, headline, statement, imprint) => {
    const facts = { headings: [headline], statements: [statement], imprint: [imprint], forms }
    expect(verdictOn(facts)).toMatchObject({ kind: 'impersonation', operator: 'beeline' })
  })
})

describe('a page that takes top-ups and is nobody’s we know', () => {
  const title = 'Пополнение мобильного счёта — Банк «Ильмень»'
  it.each([
    ['phone and amount', [formOf(['phone', 'amount'])]],
    ['phone and card', [formOf(['phone', 'card-number'])]],
    ['a phone in one form and a card in another', [formOf(['phone']), formOf(['card-number'])]],
  ])('gets a note: %s', (_what, forms) => {
    expect(codes({ title, forms })).toEqual(['unknown-topup-page'])
  })

  it.each([
    ['in a line', { statements: ['МТС · Билайн · МегаФон · T2'] }],
    ['on its buttons', { actions: ['MTS', 'Beeline', 'Yota'] }],
    ['in a list', { formTexts: ['MTS RU Beeline RU MegaFon RU'] }],
  ])('gets a note: phone, amount and operators to choose among, %s', (_where, offered) => {
    const forms = [formOf(['phone', 'amount'])]
    expect(codes({ title: 'Платежи', forms, ...offered })).toEqual(['unknown-topup-page'])
  })

  it.each([
    ['a donation', 'Пожертвование по СМС', ['phone', 'amount']],
    ['a shop', 'Корзина', ['phone', 'card-number']],
  ] as const)('%s that names operators gets none', (_what, named, fields) => {
    const statements = ['Абоненты МТС, Билайн, МегаФон']
    expect(codes({ title: named, statements, forms: [formOf([...fields])] })).toEqual([])
  })

  it('gets a note: phone and a QR code', () => {
    expect(codes({ title, forms: [formOf(['phone'])], paymentQr: true })).toEqual([
      'unknown-topup-page',
    ])
  })

  it.each([
    ['only a phone', title, [formOf(['phone'])]],
    ['a shop', 'Оформление заказа — Лавка', [formOf(['phone', 'card-number', 'amount'])]],
    ['another kind of topping up', 'Пополнить кошелёк — Игры', [formOf(['phone', 'amount'])]],
  ])('gets nothing: %s', (_what, page, forms) => {
    expect(verdictOn({ title: page, forms }).kind).toBe('unrelated')
  })
})

describe('a look cut short', () => {
  it('is never silent where something is asked for', () => {
    expect(codes({ cutShort: true, forms: [formOf(['phone'])] })).toEqual([
      'look-cut-short',
      'asks-for',
    ])
    expect(verdictOn({ cutShort: true }).kind).toBe('unrelated')
  })
})
