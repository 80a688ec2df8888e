import { describe, expect, test } from 'vitest'
import { assess } from '../../guard/assess.ts'
import type { PageFacts } from '../../guard/page/page-facts.ts'
import { factsOf, formOf } from './facts.ts'

const phoneAndCard = [formOf(['phone', 'card-number', 'card-expiry', 'card-cvv', 'amount'])]
const login = [formOf(['login', 'password'])]

describe('a page that claims to be an operator is an impersonation', () => {
  const FAKES: Record<string, [address: string, operator: string, facts: Partial<PageFacts>]> = {
    'a copied payment page on a neutral host': [
      'https://secure-page.example/',
      'mts',
      {
        title: 'МТС — пополнение счёта',
        siteNames: ['МТС'],
        logos: ['МТС', 'mts-logo.svg'],
        imprint: ['© 2026 ПАО «МТС»'],
        forms: phoneAndCard,
      },
    ],
    'a copied login page': [
      'https://id-page.example/',
      'megafon',
      {
        title: 'Личный кабинет МегаФон',
        logos: ['МегаФон'],
        imprint: ['ПАО «МегаФон»'],
        forms: login,
      },
    ],
    'one in Chinese': [
      'https://pay.example/',
      'beeline',
      {
        title: 'Beeline 官方充值',
        siteNames: ['Beeline 俄罗斯'],
        logos: ['beeline.png'],
        forms: phoneAndCard,
      },
    ],
    'a QR code instead of a form': [
      'https://pay.example/',
      'beeline',
      {
        title: 'Билайн — оплата',
        logos: ['Билайн'],
        imprint: ['© ПАО «ВымпелКом»'],
        paymentQr: true,
      },
    ],
    'letters only drawn like the name': [
      'https://pay.example/',
      'mts',
      { title: 'МTС — оплата', logos: ['MТС'], siteNames: ['МТC'], forms: phoneAndCard },
    ],
    'a name with invisible characters': [
      'https://pay.example/',
      'megafon',
      {
        title: 'Мега\u200bФон — оплата',
        siteNames: ['Мега\u00adФон'],
        logos: ['Мега\u200bФон'],
        forms: phoneAndCard,
      },
    ],
    'a brand-like address and half the evidence': [
      'https://mts-kaluga.ru/',
      'mts',
      { title: 'МТС — пополнение счёта', logos: ['МТС'], forms: phoneAndCard },
    ],
  }

  test.each(Object.entries(FAKES))('%s', (_name, [address, operator, some]) => {
    const verdict = assess(address, factsOf(some))
    expect(verdict).toMatchObject({ kind: 'impersonation', operator })
    expect(verdict.reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['claims-operator', 'asks-for']),
    )
  })
})

describe('an honest page that talks about operators is left alone', () => {
  const HONEST: Record<string, [address: string, facts: Partial<PageFacts>]> = {
    'news with a subscription form': [
      'https://news.example/mts',
      {
        title: 'МТС повысил тарифы на связь — Вечерние новости',
        headings: ['МТС повысил тарифы на связь'],
        siteNames: ['Вечерние новости'],
        imprint: ['© 2026 Редакция «Вечерние новости»'],
        forms: [formOf(['login'])],
      },
    ],
    'an encyclopedia with a login': [
      'https://wiki.example/wiki/МТС',
      { title: 'МТС — Энциклопедия', headings: ['МТС'], siteNames: ['Энциклопедия'], forms: login },
    ],
    'a forum': [
      'https://forum.example/mts',
      {
        title: 'МТС — Форум абонентов',
        headings: ['Не работает интернет МТС'],
        logos: ['Форум абонентов'],
        forms: login,
      },
    ],
    'a shop that sells SIM cards of three operators': [
      'https://simshop.example/',
      {
        title: 'SIM-карты МТС, Билайн, МегаФон — SimShop',
        headings: ['МТС', 'Билайн', 'МегаФон'],
        logos: ['SimShop', 'МТС', 'Билайн', 'МегаФон'],
        siteNames: ['SimShop'],
        forms: [formOf(['phone'])],
      },
    ],
    'a price comparison': [
      'https://tariffs.example/',
      {
        title: 'Сравнение тарифов: Т2, Yota, МТС',
        headings: ['Лучшие тарифы'],
        logos: ['Т2', 'Yota', 'МТС'],
        forms: [formOf(['phone'])],
      },
    ],
    'an honest namesake’s own login': [
      'https://mts.rs/login',
      { title: 'mts — login', siteNames: ['mts'], logos: ['mts'], forms: login },
    ],
  }

  test.each(Object.entries(HONEST))('%s', (_name, [address, some]) => {
    expect(assess(address, factsOf(some)).kind).toBe('unrelated')
  })
})

test('a brand-like address abroad is left alone while the page names another firm', () => {
  const facts = factsOf({
    title: 'MTS Tours — Buchung',
    siteNames: ['MTS Tours GmbH'],
    logos: ['MTS Tours'],
    forms: phoneAndCard,
  })
  expect(assess('https://mts-tours.de/', facts).kind).toBe('unrelated')
})

describe('companies are named', () => {
  test('a partner', () => {
    expect(assess('https://online.sberbank.ru/')).toMatchObject({ kind: 'partner', name: 'Sber' })
  })

  test('a sister company', () => {
    expect(assess('https://beeline.kz/')).toMatchObject({
      kind: 'sister',
      name: 'Beeline Kazakhstan',
    })
  })

  test('a closed service, with the day it closed', () => {
    expect(assess('https://qiwi.com/').reasons).toContainEqual({
      code: 'closed-service',
      service: 'QIWI',
      since: '2024-02-21',
    })
  })
})

describe('signs too weak to warn alone warn once phone and card are asked for', () => {
  const SIGNS: [address: string, operator: string | null][] = [
    ['https://rnegafon.com/', 'megafon'],
    ['https://beelime.com/', 'beeline'],
    ['https://mega-fon.com/', 'megafon'],
    ['https://beeline-planet.com/', 'beeline'],
    ['https://t.me/mts', 'mts'],
    ['https://xn--a-0hc.example/', null],
  ]

  test.each(SIGNS)('%s', (address, operator) => {
    expect(assess(address)).toMatchObject({ kind: 'unrelated' })
    expect(assess(address, factsOf({ forms: login }))).toMatchObject({ kind: 'unrelated' })
    expect(assess(address, factsOf({ forms: phoneAndCard }))).toMatchObject({
      kind: 'caution',
      operator,
    })
  })

  test('half a claim makes an impersonation of one', () => {
    const facts = factsOf({ title: 'МегаФон', logos: ['МегаФон'], forms: phoneAndCard })
    expect(assess('https://rnegafon.com/', facts)).toMatchObject({ kind: 'impersonation' })
  })

  test.each([
    'https://mts-tours.de/',
    'https://mts.rs/',
    'https://news.example/mts-pay',
    'https://shop.example/beeline/',
  ])('the mere name of other firms, and a path on any host, do not: %s', (address) => {
    expect(assess(address, factsOf({ forms: phoneAndCard })).kind).toBe('unrelated')
  })
})

test('hosts that one source gives to an operator stay a caution whatever they say and ask', () => {
  const facts = factsOf({
    title: 'МТС — пополнение счёта',
    siteNames: ['МТС'],
    logos: ['МТС'],
    forms: phoneAndCard,
  })
  for (const host of ['mts-pay.ru', 'mts-bonus.ru']) {
    expect(assess(`https://${host}/`, facts).kind).toBe('caution')
  }
})

test('plain http by design raises nothing as long as no more than a phone is asked for', () => {
  const asking = (fields: Parameters<typeof formOf>[0]) =>
    assess(
      'http://balance.beeline.ru/',
      factsOf({ url: 'http://balance.beeline.ru/', secureContext: false, forms: [formOf(fields)] }),
    )
  expect(asking(['phone']).kind).toBe('official')
  expect(asking(['phone']).checks.find(({ id }) => id === 'https')?.state).toBe('passed')
  expect(asking(['phone', 'card-number']).kind).toBe('caution')
})
