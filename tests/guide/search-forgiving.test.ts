import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { search } from '../../guide/search/search.ts'
import { openShippedIndex } from '../../scripts/generate/search-index/open.ts'

const index = openShippedIndex()
const answer = (query: string) => search(index, query, { operator: null })
const topics = (query: string) => answer(query).hits.map(({ topic }) => topic)

describe('text pasted from elsewhere finds what it finds when typed', () => {
  test.each([
    ['*100#', '∗100♯'],
    ['*100#', '＊１００＃'],
    ['*100#', '﹡100﹟'],
    ['*100#', '★100⌗'],
    ['*100#', '\u200e*100#\u200f'],
    ['8-800-250-0890', '8‑800‑250‑0890'],
    ['8-800-250-0890', '8–800—250−0890'],
    ['баланс', 'ба\u00adланс'],
    ['пополнить счёт', 'по\u200bпол\u2060нить счёт'],
    ['мтс баланс', 'MТC баланс'],
    ['мтс баланс', 'ΜΤС баланс'],
    ['esim', 'еsim'],
    ['balance beeline', 'bаlаnсе bееlinе'],
    ['мегафон оплата', 'мeгaфoн oплaтa'],
    ['余额查询', '\u2066余额\u2069查询'],
  ])('%s, pasted as %s', (typed, pasted) => {
    expect(topics(pasted)).toEqual(topics(typed))
    expect(topics(pasted).length).toBeGreaterThan(0)
  })

  test('with unseen characters anywhere', () => {
    const unseen = fc.constantFrom('\u00ad', '\u200b', '\u200e', '\u202a', '\u2060', '\ufeff')
    const query = fc.constantFrom('пополнить счёт', '*100#', 'balance transfer', '怎么查余额')
    fc.assert(
      fc.property(query, fc.nat(), unseen, (typed, nat, mark) => {
        const at = nat % (typed.length + 1)
        expect(topics(typed.slice(0, at) + mark + typed.slice(at))).toEqual(topics(typed))
      }),
      { numRuns: 60 },
    )
  })
})

describe('«не» written together with its verb is read apart', () => {
  test.each([
    ['незачислились деньги', 'payment_problem'],
    ['незачислился платёж', 'payment_problem'],
    ['неприходит смс код', 'sms_codes'],
    ['немогу войти в кабинет', 'sign_in'],
    ['неработает интернет после прилета', 'cooling_off'],
  ] as const)('%s', (query, topic) => {
    expect(topics(query)[0]).toBe(topic)
  })
})

describe('one unknown word never outweighs a sure one', () => {
  test.each([
    ['баланс блимбургатор', 'balance'],
    ['плюмбусный роуминг', 'roaming'],
    ['esim zorblax', 'esim_topup'],
    ['refund kwyjibo balance', 'balance_refund'],
  ] as const)('%s', (query, topic) => {
    expect(topics(query)[0]).toBe(topic)
  })
})

describe('a code among words is a code', () => {
  test.each([
    ['*100# не работает', 'balance'],
    ['＊105＃ не работает', 'balance'],
    ['拨 *201# 没反应', 'own_number'],
    ['what is ##002# for', 'scams'],
  ] as const)('%s', (query, topic) => {
    expect(topics(query)[0]).toBe(topic)
  })
})

test('a misspelling that sounds like another subject’s word stays ours: счот is no scooter', () => {
  expect(topics('пополнеть счот')[0]).toBe('topup_overview')
  expect(topics('деньги на счот')).not.toEqual([])
})

describe('another subject’s word does not silence a question about topping up', () => {
  test.each([
    ['buy top up with bitcoin', 'resellers'],
    ['пополнить телефон за биткоины', 'resellers'],
    ['用比特币充话费', 'resellers'],
  ] as const)('%s', (query, topic) => {
    expect(topics(query)[0]).toBe(topic)
  })
})

describe('the initials of a phrase are found in either order', () => {
  test.each([
    ['hfcz', 'topup_overview'],
    ['czhf', 'topup_overview'],
    ['cye', 'balance'],
    ['yec', 'balance'],
  ] as const)('%s', (query, topic) => {
    expect(topics(query)[0]).toBe(topic)
  })
})

describe('what the guide does not answer is said first, with at most three topics near it', () => {
  test.each(['usdt p2p rub', 'ипотека для иностранца', 'vpn for netflix'])('%s', (query) => {
    const { thin, hits } = answer(query)
    expect(thin || hits.length === 0).toBe(true)
    expect(hits.length).toBeLessThanOrEqual(3)
  })

  test.each(['balance', '怎么查余额', 'пополнить мтс', '*100#', 't2 это tele2', 'meiwang', ''])(
    'not of what it does answer: “%s”',
    (query) => {
      expect(answer(query).thin).toBe(false)
    },
  )
})
