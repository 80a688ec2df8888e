import { describe, expect, test } from 'vitest'
import { assess } from '../../guard/assess.ts'
import { CHECKS } from '../../guard/page/checks/index.ts'
import type { FieldHint, PageFacts } from '../../guard/page/page-facts.ts'
import type { Check, CheckId } from '../../guard/verdict/check-result.ts'
import { factsOf, formOf } from './facts.ts'

const checkOf = (id: CheckId, address: string, some: Partial<PageFacts>): Check | undefined =>
  assess(address, factsOf(some)).checks.find((check) => check.id === id)

const frame = (url: string, fields: PageFacts['frames'][number]['fields']) => ({
  url,
  sandboxed: false,
  visible: true,
  fields,
})

/** A page that claims to be MTS and asks for a phone number. */
const OFFICIAL_LOOK = {
  title: 'МТС — оплата',
  siteNames: ['МТС'],
  forms: [formOf(['phone'])],
} satisfies Partial<PageFacts>

type Hint = [name: FieldHint['name'], reads: FieldHint['reads'], seen: boolean]

/** A page of one form with these fields. */
const hinted = (...hints: Hint[]): Partial<PageFacts> => ({
  forms: [
    {
      ...formOf(hints.map(([, reads]) => reads)),
      hints: hints.map(([name, reads, seen]) => ({ name, reads, seen })),
    },
  ],
})

const ROWS: readonly [CheckId, string, string, Partial<PageFacts>, Check['state'], string][] = [
  ['address', 'a registered host', 'https://mts.ru/', {}, 'passed', 'registered'],
  ['address', 'an odd port', 'https://mts.ru:8443/', {}, 'failed', 'odd-port'],
  ['address', 'a stranger', 'https://stranger.example/', {}, 'notChecked', 'unknown-host'],
  ['address', 'a lookalike', 'https://mts-oplata.site/', {}, 'failed', 'imitates'],
  ['address', 'an unconfirmed domain', 'https://мтс.рф/', {}, 'notChecked', 'unconfirmed'],
  ['https', 'https', 'https://mts.ru/', {}, 'passed', 'encrypted'],
  [
    'https',
    'https in an insecure context',
    'https://mts.ru/',
    { secureContext: false },
    'failed',
    'insecure-context',
  ],
  [
    'https',
    'http with fields',
    'http://mts.ru/',
    { forms: [formOf(['phone'])] },
    'failed',
    'plain-with-fields',
  ],
  ['https', 'http without fields', 'http://mts.ru/', {}, 'notChecked', 'plain-without-fields'],
  ['https', 'http by design', 'http://balance.beeline.ru/', {}, 'passed', 'plain-by-design'],
  [
    'https',
    'http by design, with a card form after all',
    'http://balance.beeline.ru/',
    { forms: [formOf(['card-number'])] },
    'failed',
    'plain-with-fields',
  ],
  ['form-target', 'no form', 'https://mts.ru/', {}, 'passed', 'no-form'],
  [
    'form-target',
    'its own site',
    'https://pay.mts.ru/',
    { forms: [formOf(['phone'], 'https://login.mts.ru/x')] },
    'passed',
    'stays-on-site',
  ],
  [
    'form-target',
    'a registered partner',
    'https://mts.ru/',
    { forms: [formOf(['card-number'], 'https://securepay.tcsbank.ru/')] },
    'passed',
    'goes-to-partner',
  ],
  [
    'form-target',
    'a stranger with the operator before its name',
    'https://mts.ru/',
    { forms: [formOf(['card-number'], 'https://mts.ru.evil.example/')] },
    'failed',
    'goes-to-stranger',
  ],
  [
    'form-target',
    'plain http',
    'https://mts.ru/',
    { forms: [formOf(['phone'], 'http://mts.ru/pay')] },
    'failed',
    'goes-over-http',
  ],
  [
    'form-target',
    'a script',
    'https://mts.ru/',
    { forms: [formOf(['phone'], 'javascript:send()')] },
    'notChecked',
    'goes-nowhere-readable',
  ],
  [
    'form-target',
    'a search form to a stranger',
    'https://mts.ru/',
    { forms: [formOf(['other'], 'https://search.example/')] },
    'passed',
    'no-form',
  ],
  ['claim', 'no claim', 'https://stranger.example/', {}, 'passed', 'claims-nothing'],
  ['claim', 'its own', 'https://mts.ru/', OFFICIAL_LOOK, 'passed', 'claims-own'],
  [
    'claim',
    'an operator’s, on a stranger',
    'https://stranger.example/',
    OFFICIAL_LOOK,
    'failed',
    'claims-operator',
  ],
  ['pay-target', 'no way to pay', 'https://mts.ru/', {}, 'passed', 'no-way-to-pay'],
  [
    'pay-target',
    'its own site',
    'https://mts.ru/',
    { waysToPay: ['https://pay.mts.ru/x', 'https://mts.ru/#pay'] },
    'passed',
    'stays-on-site',
  ],
  [
    'pay-target',
    'a registered host',
    'https://stranger.example/',
    { waysToPay: ['https://payment.mts.ru/'] },
    'passed',
    'leads-to-known',
  ],
  [
    'pay-target',
    'an imitation',
    'https://stranger.example/',
    { waysToPay: ['https://payment.mts.ru/', 'https://mts-oplata.site/'] },
    'failed',
    'leads-to-imitation',
  ],
  [
    'pay-target',
    'a stranger before an @',
    'https://mts.ru/',
    { waysToPay: ['https://mts.ru@evil.example/'] },
    'failed',
    'leads-to-imitation',
  ],
  [
    'pay-target',
    'a stranger, from an ordinary page',
    'https://stranger.example/',
    { waysToPay: ['https://other.example/pay'], forms: [formOf(['phone'])] },
    'notChecked',
    'unknown-target',
  ],
  [
    'pay-target',
    'a stranger, from an operator’s own page',
    'https://mts.ru/',
    { ...OFFICIAL_LOOK, waysToPay: ['https://other.example/pay'] },
    'notChecked',
    'unknown-target',
  ],
  [
    'pay-target',
    'a stranger, from a page that says it is an operator and asks',
    'https://stranger.example/',
    { ...OFFICIAL_LOOK, waysToPay: ['https://other.example/pay'] },
    'failed',
    'leads-to-stranger',
  ],
  [
    'pay-target',
    'a script',
    'https://mts.ru/',
    { waysToPay: ['https://pay.mts.ru/', null] },
    'notChecked',
    'script-decides',
  ],
  ['autofill', 'no field', 'https://mts.ru/', {}, 'passed', 'nothing-to-fill'],
  [
    'autofill',
    'fields without a hint',
    'https://mts.ru/',
    hinted([null, 'phone', true]),
    'notChecked',
    'no-hints',
  ],
  [
    'autofill',
    'a form to pay by card',
    'https://mts.ru/',
    hinted(['tel', 'phone', true], ['cc-number', 'card-number', true], ['cc-csc', 'other', true]),
    'passed',
    'fills-what-it-says',
  ],
  [
    'autofill',
    'a hidden card beside a name',
    'https://mts.ru/',
    hinted([null, 'other', true], ['cc-number', 'other', false]),
    'failed',
    'fills-unseen',
  ],
  [
    'autofill',
    'a hidden part of a card beside the other parts',
    'https://mts.ru/',
    hinted(['cc-number', 'card-number', true], ['cc-exp', 'other', false]),
    'passed',
    'fills-what-it-says',
  ],
  [
    'autofill',
    'a form that is hidden as a whole',
    'https://mts.ru/',
    hinted(['cc-number', 'card-number', false], [null, 'other', false]),
    'passed',
    'fills-what-it-says',
  ],
  [
    'autofill',
    'a hidden password that waits for its step',
    'https://mts.ru/',
    hinted(['username', 'login', true], ['current-password', 'password', false]),
    'passed',
    'fills-what-it-says',
  ],
  [
    'autofill',
    'a transparent field for a code over drawn boxes',
    'https://mts.ru/',
    hinted([null, 'phone', true], ['one-time-code', 'other', false]),
    'passed',
    'fills-what-it-says',
  ],
  [
    'autofill',
    'a phone field that takes a card',
    'https://mts.ru/',
    hinted(['cc-number', 'phone', true]),
    'failed',
    'fills-another',
  ],
  [
    'autofill',
    'an amount that takes a saved password',
    'https://mts.ru/',
    hinted(['current-password', 'amount', true]),
    'failed',
    'fills-another',
  ],
  [
    'autofill',
    'a phone field that keeps autofill away',
    'https://mts.ru/',
    hinted(['new-password', 'phone', true]),
    'passed',
    'fills-what-it-says',
  ],
  ['mixed-content', 'none', 'https://mts.ru/', {}, 'passed', 'all-encrypted'],
  [
    'mixed-content',
    'a script',
    'https://mts.ru/',
    { mixedContent: ['http://cdn.example/a.js'] },
    'failed',
    'loads-over-http',
  ],
  ['mixed-content', 'an http page', 'http://mts.ru/', {}, 'notChecked', 'page-over-http'],
  ['frames', 'none', 'https://mts.ru/', {}, 'passed', 'no-foreign-frames'],
  [
    'frames',
    'a stranger that asks for a card',
    'https://mts.ru/',
    { frames: [frame('https://evil.example/f', ['card-number'])] },
    'failed',
    'stranger-asks',
  ],
  [
    'frames',
    'data: that asks for a card',
    'https://mts.ru/',
    { frames: [frame('data:text/html,x', ['card-number'])] },
    'failed',
    'stranger-asks',
  ],
  [
    'frames',
    'a stranger that can’t be read',
    'https://mts.ru/',
    { frames: [frame('https://x.example/', null)] },
    'notChecked',
    'unreadable-frame',
  ],
  [
    'frames',
    'a partner',
    'https://mts.ru/',
    { frames: [frame('https://yookassa.ru/', null)] },
    'passed',
    'known-frames',
  ],
  ['framed', 'on top', 'https://mts.ru/', {}, 'passed', 'top-page'],
  ['framed', 'inside', 'https://mts.ru/', { framed: true }, 'failed', 'inside-frame'],
  ['asks', 'nothing', 'https://mts.ru/', {}, 'passed', 'asks-nothing'],
  [
    'asks',
    'a phone and a card',
    'https://mts.ru/',
    { forms: [formOf(['phone', 'card-number', 'card-cvv'])] },
    'passed',
    'asks-usual',
  ],
  [
    'asks',
    'a PIN',
    'https://mts.ru/',
    { forms: [formOf(['card-number', 'card-pin'])] },
    'failed',
    'asks-pin',
  ],
  [
    'asks',
    'card and code together',
    'https://mts.ru/',
    { forms: [formOf(['card-number', 'sms-code'])] },
    'failed',
    'asks-code-with-card',
  ],
  [
    'asks',
    'card and password together',
    'https://mts.ru/',
    { forms: [formOf(['card-number', 'password'])] },
    'failed',
    'asks-password-with-card',
  ],
]

describe.each(CHECKS)('$id', ({ id }) => {
  test.each(ROWS.filter(([of]) => of === id).map(([, ...rest]) => rest))(
    '%s: %s',
    (_name, address, some, state, why) => {
      expect(checkOf(id, address, some)).toMatchObject({ id, state, why })
    },
  )

  test('has a row that passes and one that fails', () => {
    const states = ROWS.filter(([of]) => of === id).map(([, , , , state]) => state)
    expect(states, `Add rows for "${id}" to ROWS.`).toEqual(
      expect.arrayContaining(['passed', 'failed']),
    )
  })

  test('is in every verdict on a page', () => {
    expect(checkOf(id, 'https://stranger.example/', {})?.id).toBe(id)
  })

  test('says so if it was not made', () => {
    const found = assess('https://mts.ru/').checks.find((check) => check.id === id)
    expect(found).toMatchObject(
      id === 'address' ? { state: 'passed' } : { state: 'notChecked', why: 'not-looked' },
    )
  })
})

test('a look that was cut short passes no check that needs the whole page', () => {
  const { checks } = assess('https://mts.ru/', factsOf({ complete: false }))
  const unsure = checks.filter(({ why }) => why === 'incomplete').map(({ id }) => id)
  expect(unsure).toEqual([
    'form-target',
    'pay-target',
    'mixed-content',
    'frames',
    'asks',
    'autofill',
    'claim',
  ])
})

describe('half a claim on a strange address, with something asked', () => {
  // A headline alone may be a topic: the page's own name is nowhere.
  const half = {
    title: 'МегаФон: пополнить — Лента',
    headings: ['МегаФон'],
    forms: [formOf(['login'])],
  }
  test.each([
    ['and nothing else is left alone', {}, 'unrelated'],
    ['that asks for a phone number is caution', { forms: [formOf(['phone'])] }, 'caution'],
    ['that asks for a card is caution', { forms: [formOf(['card-number'])] }, 'caution'],
    [
      'that leads to an imitation to pay is caution',
      { waysToPay: ['https://megafon-oplata.site/'] },
      'caution',
    ],
    ['that leads to a stranger is caution', { waysToPay: ['https://x.example/'] }, 'caution'],
    [
      'that has a card filled into a hidden field is caution',
      hinted(['username', 'login', true], ['cc-number', 'other', false]),
      'caution',
    ],
    [
      'that leads to the operator is left alone',
      { waysToPay: ['https://megafon.ru/'] },
      'unrelated',
    ],
  ] as const)('%s', (_name, some, kind) => {
    const verdict = assess('https://stranger.example/', factsOf({ ...half, ...some } as PageFacts))
    expect(verdict.kind).toBe(kind)
  })
})

describe('a registered page with something wrong', () => {
  test.each([
    [
      'an official page whose form leaves',
      'https://mts.ru/',
      { forms: [formOf(['phone'], 'https://evil.example/')] },
      'caution',
    ],
    [
      'an official page over http that asks',
      'http://mts.ru/',
      { forms: [formOf(['phone'])] },
      'caution',
    ],
    [
      'an official page on an odd port that asks',
      'https://mts.ru:8443/',
      { forms: [formOf(['phone'])] },
      'caution',
    ],
    ['an official page in a frame', 'https://mts.ru/', { framed: true }, 'caution'],
    ['an official page over http that asks nothing', 'http://hhe.mts.ru/', {}, 'official'],
    [
      'a bank whose form goes to another of its sites',
      'https://sberbank.ru/',
      { forms: [formOf(['login'], 'https://x.example/')] },
      'partner',
    ],
    [
      'a bank over http that asks',
      'http://sberbank.ru/',
      { forms: [formOf(['login'])] },
      'caution',
    ],
    [
      'a sister company’s ordinary form',
      'https://mts.by/',
      { forms: [formOf(['phone'], 'https://mts.by/')] },
      'sister',
    ],
  ] as const)('%s', (_name, address, some, kind) => {
    expect(assess(address, factsOf(some as Partial<PageFacts>)).kind).toBe(kind)
  })
})
