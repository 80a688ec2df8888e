import type { Reply } from './server.ts'

const FORM = `<h1>МТС: пополнение счёта</h1>
<form action="/pay"><label>Номер телефона <input id="phone" name="phone" type="tel"/></label>
<label>Номер карты <input name="card" autocomplete="cc-number"/></label><button>Оплатить</button></form>`

const STRICT = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

/** Documents of kinds that make looking and covering hard, each of which says that it is MTS and asks for a card. */
export const PRETENDING: Readonly<Record<string, Reply>> = {
  '/csp': {
    headers: { 'content-security-policy': STRICT },
    body: `<!doctype html><title>МТС: официальный сайт</title>${FORM}`,
  },
  '/sandboxed': {
    headers: { 'content-security-policy': `${STRICT}; sandbox` },
    body: `<!doctype html><title>МТС: официальный сайт</title>${FORM}`,
  },
  '/xhtml': {
    headers: { 'content-type': 'application/xhtml+xml' },
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>МТС: официальный сайт</title></head><body>${FORM}</body></html>`,
  },
  '/svg': {
    headers: { 'content-type': 'image/svg+xml' },
    body: `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><title>МТС: официальный сайт</title>
<foreignObject width="600" height="400"><div xmlns="http://www.w3.org/1999/xhtml">${FORM}</div></foreignObject></svg>`,
  },
  '/big': `<!doctype html><title>МТС: официальный сайт</title>${FORM}${`<p hidden>${'0123456789'.repeat(200)}</p>\n`.repeat(10_000)}`,
}
