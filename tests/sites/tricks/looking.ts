import { clonePage, payForm } from './clone-page.ts'
import { type TrickSite, trick } from './trick-site.ts'

const many = (count: number, piece: string): string => piece.repeat(count)
const srcdoc = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
const nested = (levels: number, html: string): string =>
  levels === 0
    ? html
    : nested(
        levels - 1,
        `<iframe style="width:95%;height:400px" srcdoc="${srcdoc(html)}"></iframe>`,
      )

const PLAIN_FORM =
  '<label for="a">Номер телефона</label><input id="a"><label for="b">Номер карты</label><input id="b">'
const page = (title: string, body: string): string =>
  `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/style.css"></head><body>${body}</body></html>`

/** Pages that wear the look out, or tell in one place what they ask for in another. */
export const LOOKING: readonly TrickSite[] = [
  trick(
    'six-thousand-first-mts',
    'mts',
    clonePage('mts', 'ru', { before: many(6_500, '<i></i>') }),
  ),
  trick(
    'six-thousand-between-beeline',
    'beeline',
    clonePage('beeline', 'en', { main: many(7_000, '<b></b>') + payForm('en') }),
  ),
  trick(
    'hidden-headings-megafon',
    'megafon',
    clonePage('megafon', 'zh', {
      before: Array.from({ length: 60 }, (_, at) => `<h2 hidden>第${at}节</h2>`).join(''),
    }),
  ),
  trick(
    'hidden-headings-t2',
    't2',
    clonePage('t2', 'ru', {
      before: Array.from(
        { length: 45 },
        (_, at) => `<h2 style="position:absolute;left:-3000px">Раздел ${at}</h2>`,
      ).join(''),
    }),
  ),
  trick(
    'hidden-forms-yota',
    'yota',
    clonePage('yota', 'ru', {
      before: Array.from({ length: 45 }, () => '<form style="display:none"><input></form>').join(
        '',
      ),
    }),
  ),
  trick(
    'hidden-inputs-mts',
    'mts',
    clonePage('mts', 'zh', {
      main: `<form>${many(60, '<input style="display:none">')}<label for="a">手机号码</label><input id="a"><label for="b">银行卡号</label><input id="b"></form>`,
    }),
  ),
  trick(
    'hidden-frames-beeline',
    'beeline',
    clonePage('beeline', 'ru', {
      main:
        many(45, '<iframe style="display:none"></iframe>') + nested(1, page('Форма', PLAIN_FORM)),
    }),
    { frame: 'iframe[srcdoc]' },
  ),
  trick(
    'moved-frame-t2',
    't2',
    clonePage('t2', 'en', {
      main: `<iframe style="position:absolute;left:-2000px;transform:translateX(2030px);width:500px;height:300px" srcdoc="${srcdoc(page('Form', '<label for="a">Phone number</label><input id="a">'))}"></iframe>`,
    }),
    { frame: 'iframe' },
  ),
  trick(
    'moved-frame-mts',
    'mts',
    clonePage('mts', 'ru', {
      main: `<iframe style="position:relative;top:-1500px;transform:translateY(1500px);width:500px;height:300px" srcdoc="${srcdoc(page('Форма', PLAIN_FORM))}"></iframe>`,
    }),
    { frame: 'iframe' },
  ),

  trick(
    'claim-first-megafon',
    'megafon',
    clonePage('megafon', 'ru', { title: 'МегаФон', main: '<a id="go" href="/step">Пополнить</a>' }),
    { pages: { '/step': page('Шаг 2', `<h1>Шаг 2</h1>${PLAIN_FORM}`) }, presses: ['#go', '#a'] },
  ),
  trick(
    'claim-first-yota',
    'yota',
    clonePage('yota', 'zh', { title: 'Yota 官方充值', main: '<a id="go" href="/step">下一步</a>' }),
    {
      pages: { '/step': page('2', '<h1>2</h1><label for="a">手机号码</label><input id="a">') },
      presses: ['#go', '#a'],
    },
  ),
  trick(
    'claim-first-beeline',
    'beeline',
    clonePage('beeline', 'en', {
      title: 'My Beeline',
      main: '<a id="go" href="/step">Continue</a>',
    }),
    {
      pages: {
        '/step': page('Step', '<h1>Step 2</h1><label for="a">Card number</label><input id="a">'),
      },
      presses: ['#go', '#a'],
    },
  ),

  trick('puts-itself-back-t2', 't2', puttingBack('T2', 'Номер телефона'), {
    presses: ['#a', '#a'],
    pause: 1_800,
  }),
  trick('puts-itself-back-mts', 'mts', puttingBack('МТС', 'Номер карты'), {
    presses: ['#a', '#a'],
    pause: 1_800,
  }),
  trick('puts-itself-back-beeline', 'beeline', puttingBack('Билайн', 'Код из СМС'), {
    presses: ['#a', '#a'],
    pause: 1_800,
  }),

  trick(
    'long-address-megafon',
    'megafon',
    clonePage('megafon', 'ru', {
      script: "setTimeout(() => history.replaceState(0, '', '/' + 'a'.repeat(1_000_000)), 300)",
    }),
  ),
  trick(
    'long-query-yota',
    'yota',
    clonePage('yota', 'en', {
      script: "setTimeout(() => history.replaceState(0, '', '/?' + 'x=1&'.repeat(200_000)), 300)",
    }),
  ),
  trick(
    'long-hash-mts',
    'mts',
    clonePage('mts', 'zh', {
      script: "setTimeout(() => history.replaceState(0, '', '#' + 'z'.repeat(900_000)), 300)",
    }),
  ),
]

/** A page that claims to be an operator once, and after a while puts itself back and loads again. */
function puttingBack(name: string, label: string): string {
  return page(
    'Оплата связи',
    `<header id="h"></header><h1 id="t">Оплата</h1><label for="a">${label}</label><input id="a"><footer id="f"></footer>
<script>if (!sessionStorage.been) {
  sessionStorage.been = 1
  h.textContent = '${name}'; t.textContent = 'Пополнение счёта ${name}'; f.textContent = '© ${name}'
  setTimeout(() => location.reload(), 1500)
}</script>`,
  )
}

const TURNED = (text: string): string => [...text].reverse().join('')

/** A clone whose every line that names it is drawn in a way of its own; `draw` turns a name into HTML. */
const drawn = (
  id: string,
  operator: TrickSite['operator'],
  draw: string,
  tongue: 'ru' | 'en' | 'zh' = 'ru',
): TrickSite =>
  trick(
    id,
    operator,
    clonePage(operator, tongue, {
      header: `<header>${draw}</header>`,
      headline: `<h1>${draw}: ${tongue === 'zh' ? '充值' : tongue === 'en' ? 'top up' : 'пополнение счёта'}</h1>`,
      imprint: `<footer>© ${draw}</footer>`,
    }),
  )

/** Names that people read and machines do not. */
export const READING: readonly TrickSite[] = [
  drawn('greek-megafon', 'megafon', 'ΜΕΓΑΦΟΗ'),
  drawn('greek-yota', 'yota', 'ΥΟΤΑ', 'en'),
  drawn('mixed-greek-mts', 'mts', 'ΜТС', 'zh'),
  drawn('lisu-mts', 'mts', 'ꓟꓔС'),
  drawn('underlined-beeline', 'beeline', [...'Билайн'].join('\u0332')),
  drawn('joiner-t2', 't2', 'T\u034f2'),
  drawn('isolate-megafon', 'megafon', 'Мега\u2068\u2069Фон'),
  drawn('selector-mts', 'mts', 'М\ufe00Т\ufe00С'),
  drawn('bdo-mts', 'mts', `<bdo dir="rtl">${TURNED('МТС')}</bdo>`),
  drawn(
    'bidi-style-beeline',
    'beeline',
    `<span style="unicode-bidi:bidi-override;direction:rtl">${TURNED('Beeline')}</span>`,
    'en',
  ),
  drawn('dots-mts', 'mts', 'М·Т·С'),
  drawn('circles-mts', 'mts', '🅜🅣🅢', 'en'),

  drawn('glued-mts', 'mts', 'МойМТС'),
  drawn('glued-latin-beeline', 'beeline', 'BeelinePay', 'en'),
  drawn('genitive-megafon', 'megafon', 'Кабинет Мегафона'),
  drawn('dative-beeline', 'beeline', 'Платёж Билайну'),
  drawn('unknown-word-mts', 'mts', 'МТС Гиперлайн'),
  drawn('unknown-word-yota', 'yota', 'Yota Сверхсвязь'),

  trick(
    'svg-text-beeline',
    'beeline',
    clonePage('beeline', 'ru', {
      header: '<header><svg width="120" height="30"><text y="20">Билайн</text></svg></header>',
      headline: '<h1>Пополнение счёта</h1>',
      imprint: '',
    }),
    { expected: 'warned' },
  ),
  trick(
    'pseudo-megafon',
    'megafon',
    clonePage('megafon', 'ru', {
      head: '<style>header::before{content:"МегаФон"}h1::before{content:"МегаФон: "}footer::after{content:"© ПАО «МегаФон»"}</style>',
      header: '<header></header>',
      headline: '<h1>пополнение счёта</h1>',
      imprint: '<footer></footer>',
    }),
  ),
  trick(
    'data-svg-t2',
    't2',
    clonePage('t2', 'zh', {
      header: `<header><img width="120" height="30" src="data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg"><text y="20">T2</text></svg>')}"></header>`,
      headline: '<h1>充值中心</h1>',
      imprint: '',
    }),
    { expected: 'warned' },
  ),
  trick(
    'sentence-mts',
    'mts',
    clonePage('mts', 'ru', {
      header: '',
      headline: '<p>Вы находитесь на официальном сайте МТС</p>',
      imprint: '',
    }),
  ),
  trick(
    'sentence-beeline',
    'beeline',
    clonePage('beeline', 'zh', {
      header: '',
      headline: '<p>您正在访问 Beeline 官方网站</p>',
      imprint: '',
    }),
  ),
  trick(
    'button-mts',
    'mts',
    clonePage('mts', 'ru', {
      header: '',
      headline: '',
      imprint: '',
      main: '<form><label for="a">Номер телефона</label><input id="a"><label for="b">Пароль</label><input id="b" type="password"><button>Войти в Мой МТС</button></form>',
    }),
    { expected: 'warned' },
  ),
  trick(
    'labels-yota',
    'yota',
    clonePage('yota', 'ru', {
      header: '',
      headline: '',
      imprint: '',
      main: '<form><label for="a">Номер Yota</label><input id="a"><label for="b">Номер карты</label><input id="b"><button>Пополнить</button></form>',
    }),
    { expected: 'warned' },
  ),
  trick(
    'third-level-t2',
    't2',
    clonePage('t2', 'ru', {
      header: '',
      headline: '<h3 style="font-size:21px">T2: пополнение счёта</h3>',
      imprint: '',
    }),
    { expected: 'warned' },
  ),
  trick(
    'enlarged-megafon',
    'megafon',
    clonePage('megafon', 'ru', {
      header: '',
      headline:
        '<p style="font-size:8px;transform:scale(4);transform-origin:0 0;width:90px;margin-bottom:40px">МегаФон</p>',
      imprint: '',
    }),
    { expected: 'warned' },
  ),

  trick(
    'unseen-others-mts',
    'mts',
    clonePage('mts', 'ru', {
      title: 'МТС',
      before:
        '<h2 style="position:absolute;left:-4000px">форум</h2><h2 style="position:absolute;left:-4000px">Билайн</h2>',
    }),
  ),
  trick(
    'unseen-metas-beeline',
    'beeline',
    clonePage('beeline', 'en', {
      title: 'Beeline',
      head: '<meta property="og:site_name" content="Ladoga Hotels"><meta name="application-name" content="Ladoga Hotels">',
    }),
  ),
  trick(
    'tiny-text-megafon',
    'megafon',
    clonePage('megafon', 'zh', {
      title: 'MegaFon',
      imprint:
        '<footer>© ПАО «МегаФон»</footer><p style="font-size:1px">© ООО «Ромашка», independent forum, not affiliated</p>',
    }),
  ),
  trick(
    'clear-text-t2',
    't2',
    clonePage('t2', 'ru', {
      title: 'T2',
      before: '<h2 style="color:transparent">Неофициальный форум</h2>',
    }),
  ),

  trick(
    'chinese-beeline',
    'beeline',
    clonePage('beeline', 'zh', {
      header: '',
      headline: '<h1>充值账户 Beeline</h1><p>官方网站</p>',
      imprint: '<footer>版权所有 PJSC Beeline</footer>',
    }),
  ),
  trick(
    'chinese-mts',
    'mts',
    clonePage('mts', 'zh', {
      header: '',
      headline: '<h1>俄罗斯 MTS 话费充值</h1>',
      imprint: '<footer>© MTS 版权所有</footer>',
    }),
  ),
  trick(
    'chinese-yota',
    'yota',
    clonePage('yota', 'zh', {
      title: 'Yota 手机卡充值',
      header: '<header>Yota</header>',
      headline: '<h1>在线缴费</h1>',
      imprint: '',
    }),
  ),
]
