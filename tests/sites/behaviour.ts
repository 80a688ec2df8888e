import type { Route } from './server.ts'

/** Nothing but the page's own: a style or script element put into it would be reported. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  'report-uri /beacon/csp',
].join('; ')

const PAGE = `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<title>Пополнение счёта</title>
<link rel="stylesheet" href="/style.css">
<script src="/behaviour.js"></script>
</head>
<body>
<main><h1>Пополнение счёта</h1>
<form action="/sent" method="get"><label for="phone">Номер телефона</label><input id="phone" name="phone" type="tel">
<label for="sum">Сумма</label><input id="sum" name="sum"><label for="card">Номер карты</label><input id="card" name="card" autocomplete="cc-number">
<button id="pay">Оплатить</button></form>
<button id="wide" type="button">На весь экран</button><a id="help" href="/help">Помощь</a></main>
</body>
</html>`

const STYLE = `body{font:16px sans-serif;margin:0 40px}input,button,a{display:block;margin:8px 0}
@media print{button{display:none}}`

/** Notes all that happens to the page, in order, where a test can read it. */
const SCRIPT = `window.noted = [];
const note = (what) => window.noted.push(what);
for (const type of ['keydown', 'keyup']) addEventListener(type, (event) => {
  note(type + ' ' + (event.ctrlKey ? 'Ctrl+' : '') + event.key);
  if (event.ctrlKey && event.key === 'k') event.preventDefault();
});
for (const type of ['focusin', 'focusout', 'input', 'change', 'paste', 'copy', 'submit', 'fullscreenchange'])
  document.addEventListener(type, (event) => note(type + ' ' + (event.target.id ?? '')));
for (const type of ['beforeprint', 'afterprint', 'resize', 'error', 'unhandledrejection'])
  addEventListener(type, () => note(type));
document.addEventListener('securitypolicyviolation', (event) => note('violation ' + event.violatedDirective));
document.addEventListener('DOMContentLoaded', () => {
  document.getElementById('wide').addEventListener('click', () => document.querySelector('main').requestFullscreen());
});
`

/** One page with a strict policy that notes what happens to it, on whatever host. */
export const behaviourRoute: Route = ({ path }) => {
  switch (path) {
    case '/':
      return { headers: { 'content-security-policy': POLICY }, body: PAGE }
    case '/style.css':
      return { headers: { 'content-type': 'text/css' }, body: STYLE }
    case '/behaviour.js':
      return { headers: { 'content-type': 'text/javascript' }, body: SCRIPT }
    case '/sent':
      return '<!doctype html><title>Принято</title>'
    default:
      return undefined
  }
}
