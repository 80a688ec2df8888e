import type { Route } from './server.ts'

/** What an honest page does around a panel, and two things that none does. Its script runs at the end of the body. */
const SCRIPTS: Readonly<Record<string, string>> = {
  '/': '',
  '/dialog': `window.act = async () => { const dialog = document.createElement('dialog'); dialog.textContent = 'Тарифы'; document.body.append(dialog);
    for (let time = 0; time < 3; time++) { dialog.showModal(); await wait(500); dialog.close(); await wait(400) }
    dialog.showModal(); await wait(500); dialog.remove(); await wait(500) }`,
  '/toasts': `window.act = async () => { const toasts = [1, 2, 3, 4].map((at) => { const toast = document.createElement('div'); toast.popover = 'manual'; toast.textContent = 'Готово ' + at; document.body.append(toast); return toast });
    for (const toast of toasts) { toast.showPopover(); await wait(30) } await wait(700); for (const toast of toasts) toast.remove(); await wait(300) }`,
  '/fades': `window.act = async () => { const root = document.documentElement; root.style.opacity = '0.2'; await wait(500); root.style.opacity = ''; await wait(500) }`,
  '/fights': `window.act = async () => { const over = document.createElement('div'); over.popover = 'manual'; over.style.cssText = 'inset:0;width:100vw;height:100vh'; document.body.append(over);
    setInterval(() => { over.hidePopover(); over.showPopover() }, 40); over.showPopover(); await wait(1500) }`,
  '/outside': `window.noted = []; for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'touchstart', 'focusin', 'focusout'])
    for (const target of [document, document.body]) for (const capture of [true, false])
      target.addEventListener(type, (event) => { if (!event.target.closest?.('body')) noted.push(type) }, capture)`,
}

/** Serves the pages on whatever host. */
export const mannersRoute: Route = ({ path }) => {
  const script = SCRIPTS[path]
  if (script === undefined) return undefined
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Пополнение счёта</title></head><body>
    <h1>Пополнение счёта</h1><form action="/pay" method="post"><label>Телефон <input name="phone" id="phone" type="tel"></label><button id="pay">Далее</button></form>
    <script>const wait = (ms) => new Promise((done) => setTimeout(done, ms)); ${script}</script></body></html>`
}
