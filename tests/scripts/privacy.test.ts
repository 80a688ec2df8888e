import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PAGE_FACTS } from '../../guard/page/page-facts.ts'
import config from '../../wxt.config.ts'

/** Everything that ends up in the package. */
const SOURCES = globSync(
  '{app,background,components,content,entrypoints,guard,guide,inspect,ledger,locales,platform}/**/*.{ts,tsx}',
)
const read = (file: string): string => readFileSync(file, 'utf8')
const PRIVACY = read('PRIVACY.md')
const paragraph = (begin: RegExp): string => begin.exec(PRIVACY)?.[0] ?? ''

/** Every item that is stored, by its key, and the words of PRIVACY.md that tell of it. */
const KEPT: Record<'local' | 'session', Record<string, string>> = {
  local: {
    settings: 'your settings',
    'recent-topics': 'the guide topics you read last',
    ledger: 'what you write down under “My SIMs”',
    'next-due': 'The soonest thing that a card needs',
    errors: 'the extension’s own faults',
  },
  session: {
    'tab:${tabId}': 'the verdict of each tab',
    'claim:${tabId}': 'whose page it claims to be',
    'certificate:${tabId}': 'the certificate of its page',
    once: 'hosts you opened once',
    glance: 'what you last looked at in the guide',
    wrong: 'the verdict you last called wrong',
    handed: 'what a context menu hands over',
  },
}

test.each(['local', 'session'] as const)(
  'everything kept in the %s area is told of in PRIVACY.md',
  (area) => {
    const items = SOURCES.flatMap((file) => [
      ...read(file).matchAll(/area: '(\w+)',\s*key: ['`]([^'`]+)['`]/g),
    ])
    const keys = items.filter(([, of]) => of === area).map(([, , key = '']) => key)
    expect(keys.toSorted()).toEqual(Object.keys(KEPT[area]).toSorted())
    const told = paragraph(
      area === 'local' ? /On this machine only[\s\S]*?Until the/ : /Until the browser closes.*/,
    )
    for (const words of Object.values(KEPT[area])) expect(told).toContain(words.replace('’', "'"))
  },
)

/** Each kind of fact that is collected of a page, and the words of PRIVACY.md that tell of it; '' for what is no content. */
const LOOKED_AT: Record<keyof typeof PAGE_FACTS.entries, string> = {
  url: 'the address of a page',
  title: 'title',
  headings: 'headings',
  logos: 'names of images',
  siteNames: 'of the site',
  imprint: 'legal lines',
  colours: 'colours',
  actions: 'labels of fields and buttons',
  statements: 'its sentences about itself',
  formTexts: 'labels of fields and buttons',
  unseen: '',
  waysToPay: 'links to pay lead',
  forms: 'kinds of fields',
  frames: 'where forms, frames',
  mixedContent: '',
  paymentQr: 'payment codes',
  demands: 'only that one was a digit',
  framed: '',
  secureContext: '',
  complete: '',
  cutShort: '',
}

test('everything collected of a page is told of in PRIVACY.md', () => {
  expect(Object.keys(PAGE_FACTS.entries).toSorted()).toEqual(Object.keys(LOOKED_AT).toSorted())
  for (const words of Object.values(LOOKED_AT)) expect(PRIVACY).toContain(words)
})

test('nothing in the package can speak to a network, nor to other machines of the person', () => {
  const speaks =
    /\bfetch\(|XMLHttpRequest|WebSocket|WebTransport|sendBeacon|EventSource|RTCPeer|storage\.sync|area: 'sync'/
  // Both read files of the extension's own.
  expect(SOURCES.filter((file) => speaks.test(read(file))).toSorted()).toEqual([
    'app/check/picture-worker.ts',
    'platform/package-data.ts',
  ])
})

test('no address in the package says who sent the person there', () => {
  const told = /https?:\/\/[^'"`\s]*[?&](?:utm_\w+|ref|aff\w*|partner\w*|clickid|sub_?id|gclid)=/i
  expect(SOURCES.filter((file) => told.test(read(file)))).toEqual([])
})

test('the value of one field is read: that of a phone, by what compares its range', () => {
  const reads = SOURCES.filter(
    (file) => file.startsWith('content/') && /\.value\b|'value'/.test(read(file)),
  )
  expect(reads).toEqual(['content/panel/typed-number.ts'])
})

test('the manifest for Firefox declares that no data is collected', () => {
  const { manifest } = config
  const made = typeof manifest === 'function' ? manifest({ browser: 'firefox' } as never) : manifest
  expect(made).toMatchObject({
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
  })
})
