import { describe, expect, test } from 'vitest'
import { guideTests } from './support/guide-tests.ts'

const at = await guideTests()

async function open(path?: string, address?: string): Promise<void> {
  await at.open(path, address)
  await at.guide.page.locator('main *').first().waitFor()
}

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await at.guide.page.keyboard.press(key)
}
const heading = () => at.guide.heading.textContent()
const inField = () => at.guide.search.evaluate((field) => field === document.activeElement)
const clipboard = () => at.guide.page.evaluate(() => navigator.clipboard.readText())

/** Presses Tab until what has the focus is called so; fails after as many as a patient person would press. */
async function tabTo(name: RegExp): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    await press('Tab')
    const focused = await at.guide.page.evaluate(() => {
      const { activeElement: at } = document
      return at?.getAttribute('aria-label') ?? at?.closest('label, a, button')?.textContent ?? ''
    })
    if (name.test(focused)) return
  }
  throw new Error(`Tab does not lead to ${name}.`)
}

describe('a code that is typed', () => {
  test.each([
    ['*100#', '*100#', 'MTS · MegaFon'],
    ['100', '*100#', 'MTS · MegaFon'],
    ['＊100＃', '*100#', 'MTS · MegaFon'],
    ['0890', '0890', 'MTS'],
  ])('%s stands in its row as %s, with whose it is', async (typed, code, whose) => {
    await open()
    await at.guide.page.keyboard.insertText(typed)
    const row = at.guide.options.first()
    await row.locator('code').waitFor()
    expect(await row.locator('code').textContent()).toBe(code)
    expect(await row.textContent()).toContain(whose)
    expect(await row.locator('code mark').count()).toBe(1)
  })

  test('is copied by one more key, and that is said', async () => {
    await open()
    await at.guide.page.keyboard.type('100')
    await at.guide.options.first().locator('code').waitFor()
    await press('Control+c')
    expect(await clipboard()).toBe('*100#')
    await expect.poll(() => at.guide.said.textContent()).toContain('已复制 *100#')
    await at.guide.page.getByText('✓ 已复制 *100#').waitFor()
  })

  test('leaves Ctrl+C to the text while some of it is marked', async () => {
    await open()
    await at.guide.page.keyboard.type('100')
    await at.guide.options.first().locator('code').waitFor()
    await press('Control+a', 'Control+c')
    expect(await clipboard()).toBe('100')
  })
})

describe('with the keyboard alone one', () => {
  test('comes back from a topic to the list and goes on in it', async () => {
    await open()
    await at.guide.page.keyboard.type('余额')
    await expect.poll(() => at.guide.options.count()).toBeGreaterThan(1)
    await press('Enter')
    await expect.poll(heading).toBe('查余额')
    await press('Escape')
    await expect.poll(inField).toBe(true)
    const before = await at.guide.active()
    await press('ArrowDown')
    expect(await at.guide.active()).not.toBe(before)
  })

  test('copies a code of an opened topic', async () => {
    await open('popup.html#/topic/balance?op=mts')
    await at.guide.heading.waitFor()
    await tabTo(/复制 \*100#/)
    await press('Enter')
    await expect.poll(() => at.guide.said.textContent()).toContain('已复制 *100#')
    expect(await clipboard()).toBe('*100#')
  })

  test('copies a whole topic, in the language on screen', async () => {
    await open('popup.html#/topic/balance')
    await at.guide.heading.waitFor()
    await tabTo(/复制全文/)
    await press('Enter')
    await expect.poll(() => at.guide.said.textContent()).toContain('已复制')
    expect(await clipboard()).toMatch(/^查余额\n/)
  })

  test('finds a way to pay', async () => {
    await open('popup.html#/ways')
    await tabTo(/^MTS$/)
    await press('Space')
    await tabTo(/^卢布现金$/)
    await press('Space')
    await at.guide.page.getByText('能用', { exact: true }).first().waitFor()
  })
})

describe('what was read', () => {
  test('is offered below the tools, the latest first', async () => {
    await open('popup.html#/topic/balance')
    await at.guide.heading.waitFor()
    await at.guide.page.goto(at.guide.page.url().replace(/#.*/, '#/topic/support'))
    await expect.poll(heading).toBe('找客服')
    await press('Escape', 'Escape')
    const read = at.guide.page.getByRole('navigation', { name: '最近看过' }).getByRole('link')
    await expect.poll(() => read.allTextContents()).toEqual(['找客服', '查余额'])
    await tabTo(/找客服/)
    await press('Enter')
    await expect.poll(heading).toBe('找客服')
  })
})

describe('a deep link', () => {
  test.each([
    ['#/topic/nonsense', '俄卡充值卫士'],
    ['#/topic/balance?op=nobody', '查余额'],
    ['#/operator/yota', 'Yota'],
    ['#/need/esim', 'eSIM'],
    ['#/ways', '我能用什么付？'],
  ])('%s leads to %s', async (hash, title) => {
    await open(`popup.html${hash}`)
    await expect.poll(heading).toBe(title)
  })
})

describe('printed', () => {
  test('a topic is its text alone, and all of it', async () => {
    await open('popup.html#/topic/topup_cash')
    await at.guide.heading.waitFor()
    await at.guide.page.emulateMedia({ media: 'print' })
    expect(await at.guide.search.isVisible()).toBe(false)
    expect(await at.guide.page.locator('footer').isVisible()).toBe(false)
    expect(await at.guide.page.getByRole('button', { name: '打印' }).isVisible()).toBe(false)
    const cut = await at.guide.page.evaluate(() => {
      const main = document.querySelector('main')
      return main === null || main.scrollHeight > main.clientHeight + 1
    })
    expect(cut).toBe(false)
    await at.guide.page.emulateMedia({ media: 'screen' })
  })
})
