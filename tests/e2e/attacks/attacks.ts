/** One attack a page may run against a warning: what it does, in the page's own world. */
export interface Attack {
  id: string
  name: string
  /** The page's script. Runs with user activation, after the warning is up. */
  script: string
  /** Response headers the page must come with. */
  headers?: Record<string, string>
  /** Whether the script must have run before the warning comes up. */
  early?: boolean
  /** After it, pressing × must close the warning. */
  pressable?: boolean
}

/** The tag the warning hangs under, found the way a page can: by what it did not put there itself. */
const HOSTS = `const hosts = () => [...document.querySelectorAll('*')].filter((e) => e.localName.includes('-'));
const host = () => hosts()[0];
const css = (text) => { const s = document.createElement('style'); s.textContent = text; document.head.append(s); };
`

const COVER =
  'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;border:0;background:#0a0a0a;'

const rows: readonly Attack[] = [
  { id: 'A01', name: 'removes the host', script: 'host().remove()' },
  {
    id: 'A02',
    name: 'removes the host in a MutationObserver loop',
    script: `new MutationObserver(() => hosts().forEach((e) => e.remove())).observe(document, { childList: true, subtree: true }); hosts().forEach((e) => e.remove())`,
  },
  {
    id: 'A03',
    name: 'hides every child of html by style sheet',
    script: `css('html>*:not(head):not(body){display:none!important}')`,
  },
  {
    id: 'A04',
    name: 'the same with opacity, visibility, transform, clip-path, content-visibility, filter',
    script: `css('html>*:not(head):not(body){opacity:0!important;visibility:hidden!important;transform:translateX(-9999px)!important;clip-path:inset(100%)!important;content-visibility:hidden!important;filter:opacity(0)!important}')`,
  },
  {
    id: 'A05',
    name: 'writes an inline style on the host',
    script: `host().style.cssText = 'display:none!important'`,
  },
  {
    id: 'A06',
    name: 'sets hidden and inert, removes popover',
    script: `const h = host(); h.hidden = true; h.inert = true; h.removeAttribute('popover')`,
  },
  { id: 'A07', name: 'calls hidePopover', script: 'host().hidePopover()' },
  { id: 'A08', name: 'opacity 0 on html', script: `document.documentElement.style.opacity = '0'` },
  { id: 'A09', name: 'opacity 0 on body', script: `document.body.style.opacity = '0'` },
  {
    id: 'A10',
    name: 'filter and transform on html',
    script: `document.documentElement.style.cssText = 'filter:opacity(0);transform:translateX(-200vw)'`,
  },
  {
    id: 'A11',
    name: 'display none !important on html',
    script: `css('html{display:none!important}')`,
  },
  {
    id: 'A12',
    name: 'a div with the largest z-index over all',
    script: `const d = document.createElement('div'); d.style.cssText = '${COVER}z-index:2147483647'; document.documentElement.append(d)`,
  },
  {
    id: 'A13',
    name: 'a popover over all',
    script: `const d = document.createElement('div'); d.popover = 'manual'; d.style.cssText = '${COVER}'; document.body.append(d); d.showPopover()`,
  },
  {
    id: 'A14',
    name: 'a popover shown again every 50 ms',
    script: `const d = document.createElement('div'); d.popover = 'manual'; d.style.cssText = '${COVER}'; document.body.append(d); d.showPopover(); setInterval(() => { d.hidePopover(); d.showPopover() }, 50)`,
  },
  {
    id: 'A15',
    name: 'a modal dialog over the whole page',
    script: `const d = document.createElement('dialog'); d.style.cssText = '${COVER}'; document.body.append(d); d.showModal()`,
    pressable: true,
  },
  {
    id: 'A16',
    name: 'a tiny modal dialog that makes the rest inert',
    script: `const d = document.createElement('dialog'); d.style.cssText = 'width:1px;height:1px;padding:0;border:0;opacity:0'; document.body.append(d); d.showModal()`,
    pressable: true,
  },
  {
    id: 'A17',
    name: 'an opaque popover that lets clicks through',
    script: `const d = document.createElement('div'); d.popover = 'manual'; d.style.cssText = '${COVER}pointer-events:none'; document.body.append(d); d.showPopover()`,
  },
  {
    id: 'A18',
    name: 'document.open and write',
    script: `document.open(); document.write('<!doctype html><title>new</title><p>written anew'); document.close()`,
    pressable: true,
  },
  {
    id: 'A19',
    name: 'replaces the document element',
    script: `const r = document.createElement('html'); r.innerHTML = '<body><p>another root'; document.replaceChild(r, document.documentElement)`,
    pressable: true,
  },
  {
    id: 'A20',
    name: 'forges Escape, clicks and messages',
    script: `const h = host(); for (const t of [h, document, window]) { t.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true })); t.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })) } h.click(); for (const type of ['close', 'dismiss', 'hide']) window.postMessage({ type }, '*')`,
  },
  {
    id: 'A21',
    name: 'unsets everything on everything',
    script: `css('*{all:unset!important;display:none!important}')`,
  },
  {
    id: 'A22',
    name: 'zooms html to a hundredth',
    script: `document.documentElement.style.zoom = '.01'`,
  },
  {
    id: 'A23',
    name: 'patches the platform in the main world before us',
    early: true,
    script: `const kept = []; const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function (o) { const r = attach.call(this, { ...o, mode: 'open' }); kept.push(r); return r }; HTMLElement.prototype.showPopover = function () {}; window.MutationObserver = class { observe() {} disconnect() {} takeRecords() { return [] } }; Array.prototype.filter = () => []; Array.prototype.push = () => 0; Object.prototype.style = null; Object.prototype.mode = 'open'; CSSStyleSheet.prototype.replaceSync = function () {}; Node.prototype.appendChild = function (n) { return n }; Element.prototype.append = function () {}`,
  },
  {
    id: 'A24',
    name: 'clobbers the document',
    early: true,
    script: `for (const name of ['documentElement', 'body', 'createElement', 'createElementNS', 'querySelector', 'querySelectorAll', 'addEventListener', 'defaultView', 'fullscreenElement', 'getElementById', 'title', 'forms', 'location', 'visibilityState', 'activeViewTransition']) { for (const tag of ['form', 'img', 'embed']) { const e = document.createElementNS('http://www.w3.org/1999/xhtml', tag); e.setAttribute('name', name); e.id = name; (HTMLDocument.prototype, Document.prototype); document.getElementsByTagName('body')[0].appendChild(e) } }`,
  },
  {
    id: 'A25',
    name: 'rewrites the shadow root to "OFFICIAL SITE"',
    script: `for (const h of hosts()) { const r = h.shadowRoot; if (r) r.innerHTML = '<b>OFFICIAL SITE</b>'; h.innerHTML = '<b style="font-size:50px">OFFICIAL SITE</b>'; h.textContent = 'OFFICIAL SITE' }`,
  },
  {
    id: 'A26',
    name: "style-src 'none' and Trusted Types",
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    script: '',
  },
  {
    id: 'A27',
    name: 'a view transition frozen over the page',
    script: `css('::view-transition{position:fixed;inset:0;background:#0a0a0a;z-index:9}::view-transition-group(*),::view-transition-old(*),::view-transition-new(*){animation-duration:1000s!important;opacity:0!important}'); document.startViewTransition?.(() => { document.body.style.background = '#0a0a0a' })`,
  },
  {
    id: 'A28',
    name: 'designMode, select all, delete',
    script: `document.designMode = 'on'; document.execCommand('selectAll'); document.execCommand('delete')`,
  },
  {
    id: 'A29',
    name: 'full screen on an opaque element',
    script: `const d = document.createElement('div'); d.style.cssText = 'background:#0a0a0a'; document.body.append(d); d.requestFullscreen().catch(() => {})`,
  },
  {
    id: 'A30',
    name: 'hides :popover-open',
    script: `css(':popover-open{display:none!important;opacity:0!important}')`,
  },
  {
    id: 'A31',
    name: 'animates everything to nothing, important',
    script: `css('@keyframes gone{from,to{opacity:0;transform:scale(0);visibility:hidden}} *{animation:gone 1s infinite both!important;transition:all 100s!important}')`,
  },
  {
    id: 'A32',
    name: 'Web Animations on the host',
    script: `host().animate([{ opacity: 0, transform: 'scale(0)' }, { opacity: 0, transform: 'scale(0)' }], { duration: 1e9, fill: 'both' }); document.documentElement.animate([{ opacity: 0 }, { opacity: 0 }], { duration: 1e9, fill: 'both' })`,
  },
  {
    id: 'A33',
    name: 'html clipped, masked, contained and skipped at once',
    script: `document.documentElement.style.cssText = 'clip-path:inset(100%);mask-image:linear-gradient(transparent,transparent);contain:strict;content-visibility:hidden'`,
  },
  {
    id: 'A33a',
    name: 'clip-path on html',
    script: `document.documentElement.style.clipPath = 'inset(100%)'`,
  },
  {
    id: 'A33b',
    name: 'mask on html',
    script: `document.documentElement.style.maskImage = 'linear-gradient(transparent,transparent)'`,
  },
  {
    id: 'A33c',
    name: 'contain: strict on html',
    script: `document.documentElement.style.cssText = 'contain:strict;width:0;height:0'`,
  },
  {
    id: 'A33d',
    name: 'content-visibility hidden on html',
    script: `document.documentElement.style.contentVisibility = 'hidden'`,
  },
  {
    id: 'A34',
    name: 'moves the host into a subtree that is not displayed',
    script: `const d = document.createElement('div'); d.style.display = 'none'; document.body.append(d); d.append(host())`,
    pressable: true,
  },
  {
    id: 'A35',
    name: '10 000 changes of the document a second',
    script: `const d = document.createElement('div'); document.body.append(d); setInterval(() => { for (let i = 0; i < 100; i++) { d.textContent = String(i) } }, 10)`,
  },
]

/** The 39 attacks, with the helpers their scripts use in front. */
export const ATTACKS: readonly Attack[] = rows.map((row) => ({
  ...row,
  script: row.script && `(() => { ${HOSTS}${row.script} })()`,
}))
