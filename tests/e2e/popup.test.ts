import { describe, expect, test } from 'vitest'
import { guideTests } from './support/guide-tests.ts'

const at = await guideTests()
const { open } = at

/** Waits until the popup has written down what it shows. */
async function noted(part: string): Promise<void> {
  const worker = await at.chromium.worker()
  const glance = () =>
    worker.evaluate(async () => JSON.stringify(await chrome.storage.session.get('glance')))
  await expect.poll(glance).toContain(part)
}

const text = (locator: { innerText(): Promise<string> }) => locator.innerText()

describe('the popup opens', () => {
  test('with the verdict on the current tab first, and its operator first in the list', async () => {
    await open('popup.html', 'https://payment.mts.ru/pay')
    const card = at.guide.page.getByRole('region', { name: '当前网页' })
    await at.guide.page.getByText('官方', { exact: true }).waitFor()
    expect(await text(card)).toContain('payment.mts.ru')
    expect(await text(at.guide.options.first())).toContain('MTS')
    const first = await at.guide.page.locator('#guide section, #guide input').first()
    expect(await first.getAttribute('aria-label')).toBe('当前网页')
  })

  test.each(['https://payment.mts.ru/pay', 'https://www.mts.by/', 'https://example.org/'])(
    'with a verdict of twelve words at most on %s',
    async (address) => {
      await open('popup.html', address)
      await at.guide.speak('English')
      const face = at.guide.page.getByRole('region', { name: 'This page' }).locator('p')
      const words = (await face.allInnerTexts()).join(' ').trim().split(/\s+/)
      expect(words.length).toBeLessThanOrEqual(12)
    },
  )

  test('on an imitation with the way to the real page', async () => {
    await open('popup.html', 'https://mts-oplata-balans.site/')
    const way = at.guide.page.getByRole('link', { name: '打开真正的 MTS' })
    expect(await way.getAttribute('href')).toMatch(/^https:\/\/([a-z]+\.)?mts\.ru\//)
  })
})

describe('the search finds', () => {
  test.each([
    ['怎么查余额', '查余额'],
    ['mei wang', '没网'],
    ['*100#', '查余额'],
    ['vnc ,fkfyc', '查余额'],
    ['баланс', '查余额'],
    ['balance', '查余额'],
  ])('%s → %s', async (query, found) => {
    await open()
    await at.guide.page.keyboard.type(query)
    await at.guide.options.first().waitFor()
    await expect.poll(() => text(at.guide.options.first())).toContain(found)
  })

  test('and marks what matched, and says how many there are', async () => {
    await open()
    await at.guide.page.keyboard.type('余额')
    await expect.poll(() => at.guide.page.locator('mark').count()).toBeGreaterThan(0)
    await expect.poll(() => text(at.guide.said)).toMatch(/^\d+ 个结果/)
  })

  test('nothing in nonsense, and offers a next step', async () => {
    await open()
    await at.guide.page.keyboard.type('щщщщщ')
    await at.guide.page.getByText('没找到“щщщщщ”').waitFor()
    expect(await at.guide.options.count()).toBe(0)
    expect(await at.guide.page.getByRole('navigation', { name: '按需要浏览' }).count()).toBe(1)
  })
})

describe('keys', () => {
  test('↓ and ↑ move one selection, Enter opens it, Esc goes back to the results', async () => {
    await open()
    await at.guide.page.keyboard.type('余额')
    await expect.poll(() => at.guide.options.count()).toBeGreaterThan(1)
    const first = await at.guide.active()
    await at.guide.page.keyboard.press('ArrowDown')
    expect(await at.guide.active()).not.toBe(first)
    expect(await at.guide.page.getByRole('option', { selected: true }).count()).toBe(1)
    await at.guide.page.keyboard.press('ArrowUp')
    expect(await at.guide.active()).toBe(first)
    await at.guide.page.keyboard.press('Enter')
    await expect.poll(() => text(at.guide.heading)).toBe('查余额')
    await at.guide.page.keyboard.press('Escape')
    await expect.poll(() => at.guide.options.count()).toBeGreaterThan(1)
    expect(await at.guide.search.inputValue()).toBe('余额')
  })

  test('Esc in the field clears the query first', async () => {
    await open()
    await at.guide.page.keyboard.type('余额')
    await at.guide.page.keyboard.press('Escape')
    expect(await at.guide.search.inputValue()).toBe('')
  })

  test('Home and End stay with the text', async () => {
    await open()
    await at.guide.page.keyboard.type('balance')
    await expect.poll(() => at.guide.options.count()).toBeGreaterThan(1)
    const before = await at.guide.active()
    await at.guide.page.keyboard.press('Home')
    await at.guide.page.keyboard.type('x')
    expect(await at.guide.search.inputValue()).toBe('xbalance')
    await at.guide.page.keyboard.press('Backspace')
    await expect.poll(() => at.guide.active()).toBe(before)
  })

  test('pressed while an input method composes do nothing', async () => {
    await open()
    await at.guide.page.keyboard.type('余额')
    await expect.poll(() => at.guide.options.count()).toBeGreaterThan(1)
    const before = await at.guide.active()
    for (const key of ['ArrowDown', 'Enter', 'Escape'])
      await at.guide.search.dispatchEvent('keydown', { key, isComposing: true, bubbles: true })
    expect(await at.guide.active()).toBe(before)
    expect(await at.guide.search.inputValue()).toBe('余额')
  })

  test('typed in a topic search again', async () => {
    await open('popup.html#/topic/balance')
    await at.guide.heading.waitFor()
    await at.guide.heading.evaluate((heading) => (heading as HTMLElement).focus())
    await at.guide.page.keyboard.type('esim')
    await expect.poll(() => at.guide.search.inputValue()).toBe('esim')
  })
})

describe('a topic', () => {
  test('opens by a deep link for the operator it names', async () => {
    await open('popup.html#/topic/balance?op=mts')
    await at.guide.page.getByRole('button', { name: '复制 *100#' }).first().waitFor()
    expect(await text(at.guide.heading)).toBe('查余额')
    expect(await at.guide.page.getByRole('radio', { name: 'MTS' }).isChecked()).toBe(true)
  })

  test('gives its codes by one click, politely said', async () => {
    await open('popup.html#/topic/balance?op=mts')
    await at.guide.page.getByRole('button', { name: '复制 *100#' }).first().click()
    await expect.poll(() => text(at.guide.said)).toContain('已复制 *100#')
    expect(await at.guide.page.evaluate(() => navigator.clipboard.readText())).toBe('*100#')
  })

  test('is copied whole as plain text, without a reference left open', async () => {
    await open('popup.html#/topic/topup_cash')
    await at.guide.page.getByRole('button', { name: '复制全文' }).click()
    await expect.poll(() => text(at.guide.said)).toContain('已复制')
    const copied = await at.guide.page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('营业厅')
    expect(copied).not.toMatch(/[{}]|undefined/)
  })

  test('keeps its Russian words Russian', async () => {
    await open('popup.html#/topic/topup_cash')
    await at.guide.page.locator('dt[lang=ru]').first().waitFor()
    expect(await at.guide.page.locator('html').getAttribute('lang')).toBe('zh-CN')
  })
})

describe('the language', () => {
  test('switches at once, without reload, and is remembered', async () => {
    await open('popup.html#/topic/balance')
    await at.guide.heading.waitFor()
    await at.guide.page.evaluate(() => Object.assign(window, { same: true }))
    await at.guide.speak('Русский')
    await expect.poll(() => text(at.guide.heading)).toBe('Узнать баланс')
    await expect.poll(() => at.guide.page.locator('html').getAttribute('lang')).toBe('ru')
    expect(await at.guide.page.evaluate(() => 'same' in window)).toBe(true)
    await at.guide.page.close()
    await open()
    expect(await at.guide.search.getAttribute('placeholder')).toContain('Поиск')
  })
})

describe('what was shown', () => {
  test('is there again within five minutes: query and topic', async () => {
    await open()
    await at.guide.page.keyboard.type('余额')
    await noted('余额')
    await at.guide.page.close()
    await open()
    expect(await at.guide.search.inputValue()).toBe('余额')
    await expect.poll(() => at.guide.options.count()).toBeGreaterThan(1)
    await at.guide.page.keyboard.press('Enter')
    await expect.poll(() => text(at.guide.heading)).toBe('查余额')
    await noted('#/topic/balance')
    await at.guide.page.close()
    await open()
    await expect.poll(() => text(at.guide.heading)).toBe('查余额')
  })

  test('is forgotten after five minutes', async () => {
    await open()
    await at.guide.page.keyboard.type('余额')
    await noted('余额')
    await at.guide.page.close()
    const worker = await at.chromium.worker()
    await worker.evaluate(async () => {
      const { glance } = await chrome.storage.session.get<{ glance: { at: number } }>('glance')
      await chrome.storage.session.set({ glance: { ...glance, at: glance.at - 5 * 60_000 - 1 } })
    })
    await open()
    expect(await at.guide.search.inputValue()).toBe('')
  })
})

describe('which way can I pay', () => {
  test('answers after three taps', async () => {
    await open('popup.html#/ways')
    await at.guide.page.getByRole('radio', { name: 'MTS' }).check()
    await at.guide.page.getByRole('radio', { name: '在俄罗斯', exact: true }).check()
    await at.guide.page.getByRole('checkbox', { name: '俄罗斯银行卡或银行 App' }).check()
    await at.guide.page.getByText('能用', { exact: true }).first().waitFor()
  })

  test('says first when nothing brings money now', async () => {
    await open('popup.html#/ways?op=mts')
    await at.guide.page.getByRole('checkbox', { name: '支付宝、微信' }).check()
    await at.guide.page.getByText('用不了', { exact: true }).first().waitFor()
  })
})

describe('the tools', () => {
  test('judge a pasted link without opening it', async () => {
    await open('popup.html#/check')
    await at.guide.page.getByRole('textbox').fill('点这里 https://mts.ru.pay-x.site/lk 充值')
    await at.guide.page.getByText('仿冒网址').waitFor()
    expect(at.server.requests.filter((request) => request.startsWith('mts.ru.pay-x.site'))).toEqual(
      [],
    )
  })

  test('tell whose range a number is in', async () => {
    await open('popup.html#/number')
    await at.guide.page.getByRole('textbox').fill('8 916 123-45-67')
    await at.guide.page.getByText('号段属于 MTS').waitFor()
  })
})
