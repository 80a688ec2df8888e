import { describe, expect, it } from 'vitest'
import { sortMessage } from '../../platform/listen.ts'

const OWN = { id: 'ours', origin: 'chrome-extension://ours' }
const PAGE = { id: 'ours', url: 'https://moscow-notes.ru/', frameId: 0, tab: { id: 7 } }
const POPUP = { id: 'ours', url: 'chrome-extension://ours/popup.html' }
const OPTIONS = {
  ...POPUP,
  url: 'chrome-extension://ours/options.html',
  frameId: 0,
  tab: { id: 8 },
}

describe('a message is from', () => {
  it('a script of ours in a page, whose address the browser gives', () => {
    expect(sortMessage({ type: 'look', url: 'https://mts.ru/' }, PAGE, OWN)).toEqual({
      from: 'page',
      message: { type: 'look' },
      sender: {
        tabId: 7,
        url: 'https://moscow-notes.ru/',
        host: expect.objectContaining({ ascii: 'moscow-notes.ru', scheme: 'https', path: '/' }),
        hidden: false,
      },
    })
  })

  it.each(['about:blank', 'blob:https://mts-oplata.site/1234'])(
    'a page at %s that acts for the origin which the browser gives',
    (url) => {
      const sender = { ...PAGE, url, origin: 'https://mts-oplata.site' }
      expect(sortMessage({ type: 'look' }, sender, OWN)).toMatchObject({
        sender: {
          url: 'https://mts-oplata.site/',
          host: { ascii: 'mts-oplata.site' },
          hidden: true,
        },
      })
    },
  )

  it('our own page, in no tab (popup) or in one (options)', () => {
    const message = { type: 'report', tabId: 7 }
    expect(sortMessage(message, POPUP, OWN)).toMatchObject({
      from: 'extension',
      sender: { tabId: null },
    })
    expect(sortMessage(message, OPTIONS, OWN)).toMatchObject({ sender: { tabId: 8 } })
  })

  it('our own page, and a change of settings in it carries no decision about a host', () => {
    const settings = { theme: 'dark', trustedHosts: [], disabledHosts: ['x.ru'] }
    const sorted = sortMessage({ type: 'change-settings', settings }, OPTIONS, OWN)
    expect(sorted?.message).toEqual({ type: 'change-settings', settings: { theme: 'dark' } })
  })

  const refused: readonly (readonly [string, unknown, object])[] = [
    ['another extension', { type: 'look' }, { ...PAGE, id: 'theirs' }],
    ['no sender at all', { type: 'look' }, {}],
    ['a child frame', { type: 'look' }, { ...PAGE, frameId: 3 }],
    ['our page in a child frame', { type: 'trusted-hosts' }, { ...OPTIONS, frameId: 3 }],
    [
      'a page that is not on screen yet',
      { type: 'look' },
      { ...PAGE, documentLifecycle: 'prerender' },
    ],
    ['a trust message of a page', { type: 'decide-host', host: 'x.ru', decision: 'trust' }, PAGE],
    ['an "open anyway" of a page', { type: 'open-anyway', scope: 'once' }, PAGE],
    ['a revocation of a page', { type: 'decide-host', host: 'x.ru', decision: 'revoke' }, PAGE],
    ['a setting of a page', { type: 'change-settings', settings: { guardScope: 'off' } }, PAGE],
    ['a setting out of its list', { type: 'change-settings', settings: { theme: 'red' } }, POPUP],
    [
      'a page that says it is ours by a look-alike origin',
      { type: 'trusted-hosts' },
      { ...PAGE, url: 'https://ours/options.html' },
    ],
    ['a page’s message from our own page', { type: 'stop', navigation: 'reload' }, POPUP],
    ['an unknown type', { type: 'eval', code: '1' }, PAGE],
    ['a type every object has', { type: 'toString' }, PAGE],
    ['a type that is no text', { type: ['look'] }, PAGE],
    ['a value out of its list', { type: 'stop', navigation: 'teleport' }, PAGE],
    ['a page at no web address', { type: 'look' }, { ...PAGE, url: 'about:blank' }],
    ['a page of no origin', { type: 'look' }, { ...PAGE, url: 'data:text/html,x', origin: 'null' }],
    ['a host with a path', { type: 'decide-host', host: 'x.ru/a', decision: 'trust' }, OPTIONS],
    ['a host in capitals', { type: 'decide-host', host: 'X.ru', decision: 'trust' }, OPTIONS],
    ['a host of nothing', { type: 'decide-host', host: '', decision: 'trust' }, OPTIONS],
    ['a decision out of the list', { type: 'decide-host', host: 'x.ru', decision: 'x' }, OPTIONS],
    ['no object', 'look', PAGE],
    ['nothing', null, PAGE],
    ['facts of no shape', { type: 'facts', facts: { url: 'https://mts.ru/' } }, PAGE],
    ['an endless text', { type: 'tamper', what: 'x'.repeat(101) }, PAGE],
  ]
  for (const [name, message, sender] of refused) {
    it(`refused: ${name}`, () => expect(sortMessage(message, sender, OWN)).toBeNull())
  }
})
