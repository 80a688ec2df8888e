/** One kind of page that is loaded. */
export interface PageKind {
  name: string
  url: string
  body: string
}

const words = (count: number): string => '<p>Lorem ipsum dolor sit amet.</p>'.repeat(count)

const FORM = `<form action="/pay"><label>Phone <input name="phone" type="tel"></label>
<label>Card <input name="card" inputmode="numeric" autocomplete="cc-number"></label><button>Pay</button></form>`

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><style>p{margin:1em}</style></head><body>${body}</body></html>`

/** The page the panel is on. */
export const OPERATOR: PageKind = {
  name: 'operator',
  url: 'https://payment.mts.ru/',
  body: page('Пополнить счёт', words(20) + FORM),
}

/** The pages every extension is measured on. */
export const PAGE_KINDS: readonly PageKind[] = [
  { name: 'ordinary', url: 'https://moscow-notes.ru/', body: page('Notes', words(200)) },
  {
    name: 'ordinary with forms',
    url: 'https://moscow-shop.ru/',
    body: page('Shop', words(50) + FORM.repeat(4)),
  },
  {
    name: '5,000 nodes',
    url: 'https://moscow-list.ru/',
    body: page('List', '<div><b>x</b></div>'.repeat(2500)),
  },
  OPERATOR,
]

/** The page that is stopped. */
export const LOOKALIKE: PageKind = {
  name: 'lookalike',
  url: 'https://mts-oplata.site/',
  body: page('Пополнить счёт', words(20) + FORM),
}
