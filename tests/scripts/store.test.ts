import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../guide/language.ts'
import config from '../../wxt.config.ts'

const read = (...path: string[]): string => readFileSync(join('store', ...path), 'utf8').trim()
const length = (text: string): number => [...text].length

const LOCALES: Record<Language, string> = { 'zh-CN': 'zh_CN', ru: 'ru', en: 'en' }
const messages = (language: Language): Record<string, { message: string }> =>
  JSON.parse(readFileSync(`public/_locales/${LOCALES[language]}/messages.json`, 'utf8'))

/** Nothing of ours is ever called safe, in any language. */
const SAFE = /\bsafe\b|安全|безопасн/i

/** What each store takes, in characters; all read on 2026-11-28. */
const LIMITS = {
  /** Chrome 75, Firefox 50, Edge 45: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/name */
  name: 45,
  /** Chrome and Firefox: https://developer.chrome.com/docs/extensions/reference/manifest/description */
  manifestDescription: 132,
  /** Firefox; name and summary: DescribeForm in https://github.com/mozilla/addons-server, src/olympia/devhub/forms.py */
  summary: 250,
  /** Edge, the narrowest: https://learn.microsoft.com/microsoft-edge/extensions/publish/publish-extension, step 7 */
  description: { least: 250, most: 10_000 },
  /** Edge, the same page: so many terms of so many characters, so many words in all. */
  searchTerms: { terms: 7, length: 30, words: 21 },
  /** Chrome’s form for its single purpose and each permission; no document says it. */
  justification: 1000,
} as const

describe.each(LANGUAGES)('the listing in %s', (language) => {
  test('the name fits Edge’s store, the shortest, and the description of the manifest Chrome’s', () => {
    const { name, description } = messages(language)
    expect(length(name?.message ?? '')).toBeLessThanOrEqual(LIMITS.name)
    expect(length(description?.message ?? '')).toBeLessThanOrEqual(LIMITS.manifestDescription)
  })

  test('the summary fits Firefox’s store', () => {
    const summary = length(read(language, 'summary.txt'))
    expect(summary).toBeGreaterThan(80)
    expect(summary).toBeLessThanOrEqual(LIMITS.summary)
  })

  test('the description fits Edge’s store, the narrowest, and says who we are not', () => {
    const description = read(language, 'description.txt')
    expect(length(description)).toBeGreaterThanOrEqual(LIMITS.description.least)
    expect(length(description)).toBeLessThanOrEqual(LIMITS.description.most)
    for (const name of ['МТС', 'Билайн', 'МегаФон', 'T2', 'Yota'])
      expect(description.split('\n').at(-1)).toContain(name)
  })

  test('the search terms fit Edge’s store', () => {
    const terms = read(language, 'search-terms.txt').split('\n')
    const most = LIMITS.searchTerms
    expect(terms.length).toBeLessThanOrEqual(most.terms)
    for (const term of terms) expect(length(term), term).toBeLessThanOrEqual(most.length)
    expect(terms.flatMap((term) => term.split(/\s+/)).length).toBeLessThanOrEqual(most.words)
  })

  test('nothing is called safe', () => {
    for (const file of ['summary.txt', 'description.txt', 'search-terms.txt', 'release-notes.json'])
      expect(read(language, file)).not.toMatch(SAFE)
  })
})

describe('what reviewers read', () => {
  /** What the build for a browser asks for, at once or later. */
  const askedIn = (browser: 'chrome' | 'firefox'): string[] => {
    const { manifest } = config
    const made = typeof manifest === 'function' ? manifest({ browser } as never) : manifest
    const { permissions = [], optional_permissions: optional = [] } = made as {
      permissions?: string[]
      optional_permissions?: string[]
    }
    return [...permissions, ...optional]
  }
  /** What any build asks for; WXT adds `sidePanel` for the entrypoint of that name. */
  const asked = (): string[] => {
    const own = [...new Set([...askedIn('chrome'), ...askedIn('firefox')])]
    return existsSync('entrypoints/sidepanel') ? [...own, 'sidePanel'] : own
  }

  test('justifies each permission the manifest asks for, and no other, within the limit', () => {
    const { 'host permissions (http://*/*, https://*/*)': hosts = '', ...others } = JSON.parse(
      read('permissions.json'),
    ) as Record<string, string>
    expect(Object.keys(others).toSorted()).toEqual(asked().toSorted())
    for (const text of [hosts, ...Object.values(others)]) {
      expect(length(text)).toBeGreaterThan(20)
      expect(length(text)).toBeLessThanOrEqual(LIMITS.justification)
    }
  })

  test.each(['webRequest', 'webRequestBlocking'])(
    '%s is asked for in Firefox alone, and only later',
    (name) => {
      expect(askedIn('chrome')).not.toContain(name)
      const { manifest } = config
      const made =
        typeof manifest === 'function' ? manifest({ browser: 'firefox' } as never) : manifest
      expect((made as { permissions: string[] }).permissions).not.toContain(name)
    },
  )

  test('says the single purpose within the limit', () => {
    expect(length(read('single-purpose.txt'))).toBeLessThanOrEqual(LIMITS.justification)
  })
})

describe('messages for the browser', () => {
  test.each(LANGUAGES)(
    'in %s are those that the manifest and the pages use, and no others',
    (language) => {
      const { manifest } = config
      const made = JSON.stringify(
        typeof manifest === 'function' ? manifest({ browser: 'chrome' } as never) : manifest,
      )
      const used = new Set([...made.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name))
      expect(Object.keys(messages(language)).toSorted()).toEqual([...used].toSorted())
    },
  )
})
