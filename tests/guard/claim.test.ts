import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../guard/assess.ts'
import { claimOf } from '../../guard/page/claim/claim-of.ts'
import { lineKind } from '../../guard/page/claim/line-kind.ts'
import type { PageFacts } from '../../guard/page/page-facts.ts'
import { factsOf } from './facts.ts'

const EMPTY = factsOf({
  url: 'https://polevye-tsvety.ru/',
  forms: [{ action: null, method: 'post', fields: ['phone', 'card-number'], hints: [] }],
})
const page = (facts: Partial<PageFacts>): PageFacts => ({ ...EMPTY, ...facts })

describe('what a line of a page is', () => {
  it.each([
    ['Пополнить счёт билайн', 'own-name'],
    ['Мой МТС', 'own-name'],
    ['МТC', 'own-name'],
    ['俄罗斯MTS官方充值', 'own-name'],
    ['megafon-logo-white.svg', 'own-name'],
    ['ПАО «Мобильные ТелеСистемы»', 'own-name'],
    ['Сбой у МТС: что известно', 'mention'],
    ['Yota Woodworks', 'mention'],
    ['How to top up Beeline', 'mention'],
    ['Банк «Волгарь»', 'other-name'],
    ['Slow Train Blog', 'other-name'],
    ['связь для всей семьи', 'neutral'],
    ['Личный кабинет', 'neutral'],
    ['hero-banner.jpg', 'neutral'],
  ])('%s is %s', (line, kind) => {
    expect(lineKind(line).kind).toBe(kind)
  })
})

describe('a claim', () => {
  it('needs a word of mobile telephony if other firms share the name', () => {
    expect(claimOf(page({ title: 'MTS | Login', logos: ['MTS'] }))).toBeNull()
    expect(claimOf(page({ title: 'MTS | Top up', logos: ['MTS'] }))?.operator).toBe('mts')
  })

  it('loses to another name that appears in two places', () => {
    const bank = page({ title: 'Оплата МТС — Сургутбанк', logos: ['Сургутбанк', 'mts.png'] })
    expect(assess(bank.url, bank).kind).toBe('unrelated')
  })

  it('counts beside an unreadable frame only if the page states it plainly', () => {
    const frame = { url: 'https://drugoy-host.top/', sandboxed: false, visible: true, fields: null }
    const plain = page({ title: 'МТС Оплата', headings: ['МТС'], forms: [], frames: [frame] })
    expect(assess(plain.url, plain).kind).toBe('impersonation')
    const news = page({ title: 'Новости', headings: ['Сбой у МТС'], forms: [], frames: [frame] })
    expect(assess(news.url, news).kind).toBe('unrelated')
  })

  it('never throws, and reads long runs of Chinese without delay', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 })
    const lines = fc.array(text, { maxLength: 5 })
    fc.assert(
      fc.property(text, lines, lines, lines, (title, headings, logos, imprint) => {
        const facts = page({ title, headings, logos, imprint })
        expect(assess(facts.url, facts).kind).toBeTypeOf('string')
      }),
    )
    expect(lineKind(`${'充值卡'.repeat(66)}们`).kind).toBe('other-name')
  })
})
