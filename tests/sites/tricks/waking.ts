import type { Operator } from '../../../guard/operator.ts'
import { clonePage, payForm, type Tongue, words } from './clone-page.ts'
import { type TrickSite, trick } from './trick-site.ts'

const clone = (operator: Operator, tongue: Tongue, main: string, script = ''): string =>
  clonePage(operator, tongue, { main, script })

const labelled =
  (draw: (id: string) => string) =>
  (id: string, label: string): string =>
    `<p>${label}</p>${draw(id)}`

const EDITABLE = 'style="display:block;min-height:30px;border:1px solid"'

/** Puts a form into a shadow root that is closed to the page's own scripts. */
const closed = (tongue: Tongue, host: string): string =>
  `const root = document.querySelector('${host}').attachShadow({ mode: 'closed' })
root.innerHTML = ${JSON.stringify(payForm(tongue))}`

const BOXES = Array.from({ length: 6 }, (_, at) => `<input id="${at === 0 ? 'a' : `d${at}`}">`)
const pad = (digits: readonly string[], tag: (digit: string, id: string) => string): string =>
  digits.map((digit) => tag(digit, digit === digits[8] ? 'a' : `k${digit}`)).join(' ')
const DIGITS = [...'1234567890']

/** Pages on which nothing that looks like a field wakes anybody. */
export const WAKING: readonly TrickSite[] = [
  trick(
    'textarea-mts',
    'mts',
    clone(
      'mts',
      'ru',
      payForm(
        'ru',
        labelled((id) => `<textarea id="${id}" rows="1"></textarea>`),
      ),
    ),
  ),
  trick(
    'textarea-yota',
    'yota',
    clone(
      'yota',
      'en',
      payForm(
        'en',
        labelled((id) => `<textarea id="${id}"></textarea>`),
      ),
    ),
  ),
  trick(
    'editable-beeline',
    'beeline',
    clone(
      'beeline',
      'zh',
      payForm(
        'zh',
        labelled((id) => `<div id="${id}" contenteditable ${EDITABLE}></div>`),
      ),
    ),
  ),
  trick(
    'plaintext-t2',
    't2',
    clone(
      't2',
      'ru',
      payForm(
        'ru',
        labelled((id) => `<span id="${id}" contenteditable="plaintext-only" ${EDITABLE}></span>`),
      ),
    ),
  ),
  trick(
    'role-textbox-megafon',
    'megafon',
    clone(
      'megafon',
      'ru',
      payForm(
        'ru',
        labelled((id) => `<div id="${id}" role="textbox" tabindex="0" ${EDITABLE}></div>`),
      ),
    ),
  ),
  trick(
    'role-searchbox-mts',
    'mts',
    clone(
      'mts',
      'en',
      payForm(
        'en',
        labelled((id) => `<div id="${id}" role="searchbox" tabindex="0" ${EDITABLE}></div>`),
      ),
    ),
  ),
  trick(
    'closed-beeline',
    'beeline',
    clone('beeline', 'ru', '<div id="box" tabindex="0"></div>', closed('ru', '#box')),
    { presses: ['#box'], expected: 'warned' },
  ),
  trick(
    'closed-custom-t2',
    't2',
    clone(
      't2',
      'zh',
      '<pay-box id="box" tabindex="0" style="display:block"></pay-box>',
      closed('zh', '#box'),
    ),
    { presses: ['#box'], expected: 'warned' },
  ),

  trick(
    'all-search-mts',
    'mts',
    clone(
      'mts',
      'ru',
      payForm(
        'ru',
        (id, label) => `<label for="${id}">${label}</label><input id="${id}" type="search">`,
      ),
    ),
  ),
  trick(
    'search-then-text-beeline',
    'beeline',
    clone(
      'beeline',
      'en',
      payForm(
        'en',
        (id, label) =>
          `<label>${label}<input id="${id}" type="${id === 'a' ? 'search' : 'text'}"></label>`,
      ),
    ),
  ),
  trick(
    'search-titled-megafon',
    'megafon',
    clonePage('megafon', 'zh', {
      title: 'MegaFon 充值',
      main: payForm('zh', (id, label) => `<input id="${id}" type="search" placeholder="${label}">`),
    }),
  ),

  trick(
    'button-becomes-text-t2',
    't2',
    clone(
      't2',
      'ru',
      payForm(
        'ru',
        (id, label) =>
          `<label for="${id}">${label}</label><input id="${id}" type="button" onfocus="this.type='text'">`,
      ),
    ),
  ),
  trick(
    'checkbox-becomes-tel-mts',
    'mts',
    clone(
      'mts',
      'zh',
      payForm(
        'zh',
        (id, label) =>
          `<label for="${id}">${label}</label><input id="${id}" type="checkbox" onclick="this.type='tel';this.focus();return false">`,
      ),
    ),
  ),
  trick(
    'range-becomes-text-yota',
    'yota',
    clone(
      'yota',
      'en',
      payForm(
        'en',
        (id, label) =>
          `<label for="${id}">${label}</label><input id="${id}" type="range" onmousedown="this.type='text'">`,
      ),
    ),
  ),

  trick(
    'no-promo-code-mts',
    'mts',
    clone(
      'mts',
      'ru',
      payForm(
        'ru',
        (id, label) => `<label for="${id}">${label} (промокод не нужен)</label><input id="${id}">`,
      ),
    ),
  ),
  trick(
    'no-coupon-beeline',
    'beeline',
    clone(
      'beeline',
      'en',
      payForm(
        'en',
        (id, label) =>
          `<label for="${id}">${label} – coupon or voucher not needed</label><input id="${id}">`,
      ),
    ),
  ),
  trick(
    'long-label-megafon',
    'megafon',
    clone(
      'megafon',
      'ru',
      payForm(
        'ru',
        (id, label) =>
          `<label for="${id}">Заполните это поле внимательно: мы никому не передаём данные и храним их под замком, ${label}</label><input id="${id}">`,
      ),
    ),
  ),
  trick(
    'search-word-yota',
    'yota',
    clone(
      'yota',
      'zh',
      payForm('zh', (id, label) => `<label for="${id}">搜索 ${label}</label><input id="${id}">`),
    ),
  ),

  trick(
    'keydown-mts',
    'mts',
    clone(
      'mts',
      'ru',
      '<div id="a" style="height:40px;border:1px solid">Номер телефона</div>',
      "addEventListener('keydown', (event) => { a.textContent += event.key })",
    ),
    { expected: 'warned' },
  ),
  trick(
    'tabindex-beeline',
    'beeline',
    clone(
      'beeline',
      'en',
      '<div id="a" tabindex="0" style="height:40px;border:1px solid">Phone number</div>',
      "a.addEventListener('keydown', (event) => { a.textContent += event.key })",
    ),
    { expected: 'warned' },
  ),
  trick(
    'design-mode-t2',
    't2',
    clone(
      't2',
      'ru',
      '<p>Номер телефона</p><p id="a" style="min-height:40px">7</p>',
      "document.designMode = 'on'",
    ),
  ),
  trick(
    'digit-buttons-megafon',
    'megafon',
    clone(
      'megafon',
      'ru',
      `<p>Номер телефона: <output id="o"></output></p>${pad(DIGITS, (digit, id) => `<button id="${id}" type="button">${digit}</button>`)}`,
    ),
    { types: false },
  ),
  trick(
    'digit-spans-yota',
    'yota',
    clone(
      'yota',
      'zh',
      `<p>手机号码</p>${pad(DIGITS, (digit, id) => `<span id="${id}" role="button" tabindex="0" style="padding:9px">${digit}</span>`)}`,
    ),
    { types: false },
  ),
  trick(
    'digit-cells-mts',
    'mts',
    clone(
      'mts',
      'en',
      `<p>Phone number</p>${pad(DIGITS, (digit, id) => `<b id="${id}" style="padding:9px;cursor:pointer">${digit}</b>`)}`,
    ),
    { types: false },
  ),
  trick(
    'made-by-press-beeline',
    'beeline',
    clone(
      'beeline',
      'ru',
      '<p id="box"></p><button id="go" type="button">Далее</button>',
      'go.onclick = () => { box.innerHTML = `<label>Номер телефона <input id="a"></label>` }',
    ),
    { presses: ['#go', '#a'] },
  ),

  trick(
    'labels-as-pictures-mts',
    'mts',
    clone(
      'mts',
      'ru',
      payForm(
        'ru',
        (id, label) =>
          `<label for="${id}"><img alt="${label}" src="/l.svg" width="90" height="20"></label><input id="${id}">`,
      ),
    ),
  ),
  trick(
    'labels-before-t2',
    't2',
    clonePage('t2', 'zh', {
      head: '<style>.l1::before{content:"手机号码"}.l2::before{content:"银行卡号"}</style>',
      main: '<form><p class="l1"></p><input id="a"><p class="l2"></p><input id="b"><button>支付</button></form>',
    }),
  ),
  trick(
    'labels-elsewhere-beeline',
    'beeline',
    clone(
      'beeline',
      'en',
      '<div style="display:grid;grid-template-columns:1fr 1fr"><p>Phone</p><p>Card</p></div><div style="display:grid;grid-template-columns:1fr 1fr"><div><input id="a"></div><div><input id="b"></div></div>',
    ),
  ),
  trick(
    'code-boxes-megafon',
    'megafon',
    clone(
      'megafon',
      'ru',
      `<p>Введите шесть цифр</p><div>${BOXES.join('').replaceAll('<input', '<input style="width:30px;height:30px"')}</div>`,
    ),
  ),
  trick(
    'uzbek-beeline',
    'beeline',
    clone(
      'beeline',
      'ru',
      '<form><label for="a">Telefon raqamingiz</label><input id="a"><label for="b">Karta raqami</label><input id="b"><button>To‘lash</button></form>',
    ),
  ),
  trick(
    'tajik-mts',
    'mts',
    clone(
      'mts',
      'ru',
      '<form><label for="a">Рақами телефон</label><input id="a"><label for="b">Рақами корт</label><input id="b"><button>Пардохт</button></form>',
    ),
  ),
  trick(
    'kyrgyz-megafon',
    'megafon',
    clone(
      'megafon',
      'ru',
      '<form><label for="a">Телефон номуруңуз</label><input id="a"><label for="b">Картанын номери</label><input id="b"><button>Төлөө</button></form>',
    ),
  ),
  trick(
    'nameless-yota',
    'yota',
    clone(
      'yota',
      'zh',
      `<form><input id="a"><input id="b"><button>${words('zh').pay}</button></form>`,
    ),
  ),
]
