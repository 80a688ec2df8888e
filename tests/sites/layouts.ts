import type { Route } from './server.ts'

/** Where the form stands across the page. */
const SIDES = { left: '0 auto 0 24px', middle: '0 auto', right: '0 24px 0 auto' } as const
type Side = keyof typeof SIDES

/** One way of laying out a page on which a phone number and a card are typed. */
interface Layout {
  css: string
  body: string
  script?: string
}

const FIELDS = [
  ['phone', 'Номер телефона', 'type="tel"'],
  ['sum', 'Сумма', ''],
  ['card', 'Номер карты', 'autocomplete="cc-number"'],
  ['cvc', 'CVC', 'autocomplete="cc-csc"'],
] as const

const field = (id: string, more: string): string => `<input id="${id}" name="${id}" ${more}>`
const labelled = FIELDS.map(([id, name, more]) => `<label>${name} ${field(id, more)}</label>`).join(
  '\n',
)
const PAY = '<button id="pay" type="button">Оплатить</button>'
const form = (inside = labelled, pay = PAY): string => `<form class="form">${inside}${pay}</form>`

const BASE = `*{box-sizing:border-box}body{font:16px sans-serif;margin:0}h1{font-size:22px}
  .form{width:320px;max-width:calc(100vw - 24px);padding:8px}label{display:block;margin:6px 0}
  input{display:block;width:100%;height:36px}button,#pay{display:block;width:100%;height:40px;margin-top:8px}`

const buttons = (count: number, name: string): string =>
  Array.from(
    { length: count },
    (_, at) => `<button class="small" type="button">${name} ${at + 1}</button>`,
  ).join('')

const SMALL = '.small{display:inline-block;width:76px;height:30px;margin:2px;font-size:12px}'

/** Each way, without its side. */
const WAYS: Readonly<Record<string, Layout>> = {
  column: { css: '', body: form() },
  table: {
    css: 'td{padding:4px}.form{width:420px}',
    body: form(
      `<table>${FIELDS.map(([id, name, more]) => `<tr><td>${name}<td>${field(id, more)}`).join('')}</table>`,
    ),
  },
  grid: {
    css: '.form{display:grid;grid-template-columns:1fr 1fr;gap:8px;width:520px}',
    body: form(),
  },
  wide: { css: '.form{width:auto;max-width:none}', body: form() },
  low: { css: '.form{margin-top:30vh!important}', body: form() },
  sticky: {
    css: '#pay{position:fixed;bottom:0;left:0;right:0;width:100%;height:56px;margin:0}',
    body: form(),
  },
  header: {
    css: `${SMALL}header{position:sticky;top:0;background:#eee}`,
    body: `<header>${buttons(14, 'Раздел')}</header>${form()}`,
  },
  'pay-div': {
    css: '#pay{background:#e30611;color:#fff;text-align:center;padding:10px}',
    body: form(labelled, '<div id="pay">Пополнить</div>'),
  },
  'pay-link': {
    css: '#pay{background:#e30611;color:#fff;text-align:center;padding:10px}',
    body: form(labelled, '<a id="pay" href="#">Оплатить 500 ₽</a>'),
  },
  'pay-pointer': {
    css: '#pay{cursor:pointer;background:#e30611}',
    body: form(labelled, '<span id="pay"></span>'),
  },
  suggestions: {
    css: '.form{position:relative}#list{position:absolute;left:8px;top:70px;width:300px;background:#fff;border:1px solid;margin:0;padding:0;z-index:9}#list li{height:34px;list-style:none}',
    body: form(
      `${labelled}<ul id="list" role="listbox" hidden><li role="option">+7 916 000-00-01<li role="option">+7 916 000-00-02<li role="option">+7 916 000-00-03</ul>`,
    ),
    script: `phone.setAttribute('aria-controls', 'list'); phone.onfocus = () => { list.hidden = false }; phone.onblur = () => { list.hidden = true }`,
  },
  dialog: {
    css: '.box{position:fixed;inset:40px auto auto 50%;translate:-50% 0;background:#fff;border:1px solid;padding:8px}',
    body: `<div class="box" role="dialog" aria-label="Оплата">${form()}</div>`,
  },
  corners: {
    css: `${SMALL}.toast{position:fixed;right:12px;bottom:12px;width:280px;background:#333;color:#fff;padding:12px}.chat{position:fixed;left:12px;bottom:12px;width:60px}`,
    body: `${form()}<div class="toast" role="alert">Мы используем файлы cookie <button class="small" id="cookie" type="button">Хорошо</button></div><button class="chat" type="button">Чат</button>`,
  },
  keypad: {
    css: `${SMALL}.small{width:96px;height:48px}.pad{width:320px}`,
    body: `${form()}<div class="pad">${buttons(12, 'Цифра')}</div>`,
  },
  chips: { css: SMALL, body: form(`${labelled}<div>${buttons(8, 'Сумма')}</div>`) },
  shadow: {
    css: '',
    body: '<x-form></x-form>',
    script: `const host = document.querySelector('x-form');
      host.attachShadow({ mode: 'open' }).innerHTML = '<style>' + document.querySelector('style').textContent + '</style>' + ${JSON.stringify(form())};
      window.inside = host.shadowRoot`,
  },
  frame: {
    css: 'iframe{display:block;width:340px;height:380px;border:0}',
    body: '<iframe></iframe>',
    script: `const frame = document.querySelector('iframe');
      frame.contentDocument.body.innerHTML = '<style>' + document.querySelector('style').textContent + '</style>' + ${JSON.stringify(form())};
      window.inside = frame.contentDocument`,
  },
  late: {
    css: `${SMALL}.late{position:fixed;right:12px;bottom:12px;width:180px;height:60px}`,
    body: form(),
    script: `addEventListener('focusin', () => setTimeout(() => { if (document.querySelector('.late')) return;
      const button = document.createElement('button'); button.type = 'button'; button.className = 'late'; button.textContent = 'Продолжить';
      document.body.append(button) }, 250), { once: true })`,
  },
  shift: {
    css: '.news{height:130px;background:#fec}',
    body: form(),
    script: `addEventListener('focusin', () => setTimeout(() => { if (document.querySelector('.news')) return;
      const news = document.createElement('div'); news.className = 'news'; document.body.prepend(news) }, 250), { once: true })`,
  },
}

/** Every layout with each place of its form: `column-left`, `column-middle` … */
export const LAYOUTS: readonly string[] = Object.keys(WAYS).flatMap((way) =>
  Object.keys(SIDES).map((side) => `${way}-${side}`),
)

/** Serves each layout at `/<its name>`, on whatever host. */
export const layoutsRoute: Route = ({ path }) => {
  const [, name, side] = /^\/(.+)-(left|middle|right)$/.exec(path) ?? []
  const layout = name === undefined ? undefined : WAYS[name]
  if (!layout) return undefined
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>Пополнение счёта</title><style>${BASE}.form,table,iframe{margin:${SIDES[side as Side]}}${layout.css}</style></head>
    <body><h1>Пополнение</h1>${layout.body}<script>${layout.script ?? ''}</script></body></html>`
}
