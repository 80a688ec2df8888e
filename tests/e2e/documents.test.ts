import type { Page } from 'playwright-core'
import { describe, it } from 'vitest'
import { DOCUMENTS } from '../sites/documents.ts'
import { PRETENDING } from '../sites/pretending.ts'
import type { Chromium } from './harness/chromium.ts'
import { arrived } from './support/arrived.ts'
import { read, tap, type } from './support/by-hand.ts'
import { chromiumPairTests } from './support/chromium-tests.ts'
import { PEOPLE } from './support/people.ts'
import { toolbarOf } from './support/toolbar.ts'

const PATHS = Object.keys(DOCUMENTS)
const ORDINARY = 'https://moscow-notes.ru'
const OFFICIAL = 'https://payment.mts.ru'
const FAKE = 'https://mts-oplata.site'
const STRANGER = 'sinie-vorota.online'

const { chromium: guarded, bare } = await chromiumPairTests(
  ({ host, path }) => (host === STRANGER ? PRETENDING : DOCUMENTS)[path],
)

/** Opens a document and gathers what went wrong in it. */
async function open(chromium: Chromium, url: string): Promise<{ page: Page; errors: string[] }> {
  const page = await chromium.context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('favicon')) {
      errors.push(message.text())
    }
  })
  await page.goto(url, { timeout: 30_000 }).catch(() => undefined)
  return { page, errors }
}

/** The type of a document, and how much is in its root's children, the panel left out. */
const contents = (page: Page): Promise<string> =>
  page
    .evaluate(() => {
      const own = [...(document.documentElement?.children ?? [])].filter(
        (child) => !child.matches(':popover-open'),
      )
      const length = own.reduce((sum, { outerHTML }) => sum + outerHTML.length, 0)
      return `${document.contentType} ${document.documentElement?.tagName} ${own.length} ${length}`
    })
    .catch(() => 'no document')

/** Whether the panel stands in the document. */
const panel = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector(':popover-open') !== null)

describe.concurrent.each(PATHS)('a document of the kind %s', (path) => {
  it('on an ordinary host neither breaks us nor is broken by us', async ({ expect }) => {
    const found = await Promise.all(
      [bare, guarded].map(async (chromium) => {
        const { page, errors } = await open(chromium, ORDINARY + path)
        const seen = { contents: await contents(page), errors }
        await page.close()
        return seen
      }),
    )
    expect(found[1]).toEqual(found[0])
  })

  it('on an operator’s host gets the panel and keeps what is in it', async ({ expect }) => {
    const [without, with_] = await Promise.all([
      open(bare, OFFICIAL + path),
      open(guarded, OFFICIAL + path),
    ])
    await expect.poll(() => panel(with_.page)).toBe(true)
    expect(await contents(with_.page)).toBe(await contents(without.page))
    expect(with_.errors).toEqual(without.errors)
    await expect
      .poll(async () => (await toolbarOf(guarded, OFFICIAL + path)).title)
      .toContain('payment.mts.ru is MTS’s own site')
    await without.page.close()
    await with_.page.close()
  })

  it('on a lookalike’s host is stopped', async () => {
    const { page } = await open(guarded, FAKE + path)
    await arrived(page, /\/stopped\.html#/)
    await page.close()
  })
})

describe.concurrent.each(Object.keys(PRETENDING))(
  'a document of the kind %s that pretends',
  (path) => {
    it('is stopped, and learns nothing of what is typed', ({ expect }) =>
      PEOPLE.use(async () => {
        const { page } = await open(guarded, `https://${STRANGER}${path}`)
        await read(page)
        await tap(page, page.locator('#phone'))
        await type(page)
        await expect
          .poll(async () => (await toolbarOf(guarded, page.url())).title)
          .toContain(`${STRANGER} pretends to be MTS`)
        const typed = page.evaluate(
          () => (document.querySelector('#phone') as HTMLInputElement).value,
        )
        expect(await typed).toBe('')
        await page.close()
      }))
  },
)
