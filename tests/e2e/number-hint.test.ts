import { describe, expect, it } from 'vitest'
import { chromiumTests } from './support/chromium-tests.ts'
import { PanelSeen } from './support/panel-seen.ts'

const PAGE = `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Пополнение счёта</title><h1>Пополнение</h1>
  <form action="/pay"><label>Номер телефона <input id="phone" name="phone" type="tel"></label>
  <label>Номер карты <input id="card" autocomplete="cc-number"></label><button>Оплатить</button></form>`

const { chromium } = await chromiumTests(() => PAGE, 'en')

const ROWS = [
  [
    'another operator’s range',
    'payment.mts.ru',
    '#phone',
    '+7 926 123-45-67',
    /given out by MegaFon/,
  ],
  ['its own range', 'payment.mts.ru', '#phone', '8 916 123 45 67', null],
  ['a number still being typed', 'payment.mts.ru', '#phone', '926 123', null],
  ['a foreign number', 'payment.mts.ru', '#phone', '+86 138 0013 8000', null],
  ['a card number that looks like a phone', 'payment.mts.ru', '#card', '9261234567', null],
  [
    'a number on Yota’s page, whose numbers come out of others’ ranges',
    'my.yota.ru',
    '#phone',
    '9261234567',
    null,
  ],
] as const

describe('a number typed into an operator’s own page', () => {
  it.concurrent.for(ROWS)('%s', async ([_what, host, field, typed, said], { expect }) => {
    const page = await chromium.context.newPage()
    await page.goto(`https://${host}/`)
    const panel = new PanelSeen(page)
    await expect.poll(() => panel.text()).not.toBeNull()
    await page.click(field)
    await page.keyboard.type(typed)
    if (said) await expect.poll(() => panel.text()).toMatch(said)
    else await page.waitForTimeout(700)
    const text = (await panel.text()) ?? ''
    if (said) expect(text).toContain('may have been ported')
    else expect(text).not.toContain('ported')
    await page.close()
  })

  it('is no alarm, and goes when the number is corrected', async () => {
    const page = await chromium.context.newPage()
    await page.goto('https://payment.mts.ru/')
    const panel = new PanelSeen(page)
    await expect.poll(() => panel.text()).not.toBeNull()
    await page.click('#phone')
    await page.keyboard.type('9261234567')
    await expect.poll(() => panel.text()).toContain('ported')
    await page.fill('#phone', '9161234567')
    await expect.poll(() => panel.text()).not.toContain('ported')
    await page.close()
  })
})
