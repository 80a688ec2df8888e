import { describe, expect, test } from 'vitest'
import { assess } from '../../guard/assess.ts'
import type { Check, CheckId } from '../../guard/check.ts'
import { CHECK_IDS } from '../../guard/check.ts'
import type { PageFacts } from '../../guard/page-facts.ts'
import { factsOf, formOf } from './facts.ts'

const checkOf = (id: CheckId, address: string, some: Partial<PageFacts>): Check | undefined =>
  assess(address, factsOf(some)).checks.find((check) => check.id === id)

const frame = (url: string, fields: PageFacts['frames'][number]['fields']) => ({
  url,
  sandboxed: false,
  visible: true,
  fields,
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
    'a search form to anybody',
    'https://mts.ru/',
    { forms: [formOf(['other'], 'https://search.example/')] },
    'passed',
    'no-form',
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

describe.each(CHECK_IDS)('%s', (id) => {
  test.each(ROWS.filter(([of]) => of === id).map(([, ...rest]) => rest))(
    '%s: %s',
    (_name, address, some, state, why) => {
      expect(checkOf(id, address, some)).toMatchObject({ id, state, why })
    },
  )

  test('is in every verdict on a page', () => {
    expect(checkOf(id, 'https://stranger.example/', {})?.id).toBe(id)
  })

  test('says so where it was not made', () => {
    const found = assess('https://mts.ru/').checks.find((check) => check.id === id)
    expect(found).toMatchObject(
      id === 'address' ? { state: 'passed' } : { state: 'notChecked', why: 'not-looked' },
    )
  })
})

test('what a cut look did not find is not passed', () => {
  const { checks } = assess('https://mts.ru/', factsOf({ complete: false }))
  const unsure = checks.filter(({ why }) => why === 'incomplete').map(({ id }) => id)
  expect(unsure).toEqual(['form-target', 'mixed-content', 'frames', 'asks', 'claim'])
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
