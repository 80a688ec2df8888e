import { test } from 'vitest'
import { addDays, dayAt } from '/work/h/sims/ledger/day.ts'
import { EMPTY_LEDGER } from '/work/h/sims/ledger/ledger.ts'
import { chromiumTests } from '/work/h/sims/tests/e2e/support/chromium-tests.ts'
const { chromium } = await chromiumTests(() => 'x', 'en')
test('p', async () => {
const T = dayAt(Date.now(), 'Europe/Moscow')
const card = (id: string, label: string, operator: any, rest: object) => ({ id, label, operator, kind: 'sim', number: '', fee: null, idleDays: null, lastUsed: addDays(T, -20), added: addDays(T, -60), reminds: {idle: true, fee: true, check: true}, ...rest })
const cards = [card('c0', 'МТС 留学卡', 'mts', { fee: { amount: 30000, day: 20 }, lastUsed: addDays(T, -69), number: '+79161234567' }), card('c1', 'Дача: запасная карта для сигнализации', 'beeline', { lastUsed: addDays(T, -100) }), card('c2', 'eSIM', null, { kind: 'esim', reminds: {idle: true, fee: true, check: false} })]
const e = (n: number, days: number, rest: object) => ({ id: `e${n}`, card: 'c0', kind: 'check', day: addDays(T, -days), amount: null, balance: null, paidBy: null, note: '', at: n, ...rest })
const entries = [e(0, 95, {balance: 50000}), e(1, 80, {kind: 'topup', amount: 35050, paidBy: 'foreign', balance: 65050}), e(2, 69, {kind: 'use', note: '打给学校'}), e(3, 45, {balance: 30000}), e(4, 40, {kind: 'topup', amount: 50000, paidBy: 'sbp'}), e(5, 33, {balance: 46000, note: 'после звонка в поддержку'})]
const worker = await chromium.worker()
const ledger = JSON.stringify({ ...EMPTY_LEDGER, cards, entries })
for (const [language, theme, width] of [['zh-CN', 'light', 360], ['ru', 'light', 360], ['en', 'dark', 360], ['ru', 'dark', 420], ['zh-CN', 'dark', 380], ['en', 'light', 380]] as const) {
  await worker.evaluate(([l, t, g]) => chrome.storage.local.set({ settings: { language: l, theme: t }, ledger: g }), [language, theme, ledger] as const)
  const take = async (name: string, path: string, act?: (p: any) => Promise<void>, w: number = width) => {
    const page = await chromium.openExtensionPage(path)
    await page.setViewportSize({ width: w, height: path.startsWith('options') ? 900 : 1500 })
    await page.locator('h1').waitFor({ state: 'attached' })
    await page.evaluate(() => { if (document.documentElement.dataset.place === 'popup') document.body.style.blockSize = '1500px'; document.body.style.inlineSize = 'auto' })
    await page.waitForTimeout(300)
    await act?.(page)
    await page.waitForTimeout(200)
    await page.screenshot({ path: `/tmp/sims/shots/${language}-${theme}-${name}.png`, fullPage: path.startsWith('options') })
    await page.close()
  }
  await take('list', 'popup.html#/sims', async (p) => { await p.locator('main details summary').click() })
  await take('card', 'popup.html#/sim/c0')
  await take('topup', 'popup.html#/sim/c0', async (p) => { await p.locator('main form, main p button').nth(1).scrollIntoViewIfNeeded(); const b = p.locator('main > div > div > p button'); await b.nth(1).click() })
  await take('form', 'popup.html#/sim/c0', async (p) => { await p.locator('main p button').first().click(); await p.waitForTimeout(200); await p.locator('#label').fill(''); await p.locator('#fee').fill('x'); await p.locator('button[type=submit]').click() })
  await take('options', 'options.html', undefined, 900)
  await take('home', 'popup.html#/')
}
})
