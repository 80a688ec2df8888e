import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DOWNLOADED, downloadedChromium } from '../../scripts/browsers.mjs'

/** Playwright's own table of where an executable stands in what it downloads, one row a platform. */
function playwrightsPlaces(): string[] {
  const source = readFileSync(
    join('node_modules', 'playwright-core', 'lib', 'coreBundle.js'),
    'utf8',
  )
  const rows = source.matchAll(/"(?:linux|mac|win)-(?:x64|arm64)": (\["chrome-[^\]]+\])/g)
  const places = [...rows].map(([, row = '[]']) => (JSON.parse(row) as string[]).join('/'))
  return places.filter((place) => !place.startsWith('chrome-headless-shell'))
}

describe('the finder of browsers', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'topup-guard-finder-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const download = (revision: number, place: string): string => {
    const file = join(folder, `chromium-${revision}`, place)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, '')
    return file
  }

  it('knows every folder that Playwright can download Chromium to', () => {
    const places = playwrightsPlaces()
    expect(places).toHaveLength(5)
    expect(DOWNLOADED).toEqual(expect.arrayContaining(places))
  })

  it.each(DOWNLOADED)('finds %s', (place) => {
    const file = download(1234, place)
    expect(downloadedChromium(folder)).toBe(file)
  })

  it('takes the newest revision, by number', () => {
    download(999, 'chrome-linux64/chrome')
    const newest = download(1234, 'chrome-linux64/chrome')
    expect(downloadedChromium(folder)).toBe(newest)
  })

  it('finds nothing in an empty folder, or in none', () => {
    expect(downloadedChromium(folder)).toBeUndefined()
    expect(downloadedChromium(join(folder, 'absent'))).toBeUndefined()
  })
})
