import type { Demand } from '../../guard/page/page-facts.ts'
import { isVisible } from '../dom/element-visibility.ts'
import { attribute, attributeText, textContent } from '../dom/safe-read.ts'

/** How much of the evidence is shown. */
const DETAIL = 60

/** A code that forwards calls (3GPP TS 22.030): registers a number for one of the services 21, 61, 62, 67, 002, 004. */
const FORWARDING = /^\*{1,2}(?:21|61|62|67|002|004)\*/
const WRITTEN_FORWARDING = /\*{1,2}(?:21|61|62|67|002|004)\*[+\d ]{6,20}#/
/** Another command to the network: it has a star or a hash in it. */
const DIAL_CODE = /^[*#][\d*#]+$/

const SMS = /^(?:sms|smsto|mms):/i
const APP = /\.(?:x?apks?|ipa|mobileconfig|exe|msi|dmg)$/i

/** Payment links of the system of fast payments, and banks' short ones: who gets the money stands nowhere. */
const SBP = /(?:^|\.)(?:qr\.nspk\.ru|sub\.nspk\.ru|sbp\.nspk\.ru)$|^bank\d{8,}:$/

const PAPERS =
  /паспорт|документ|патент|виз[аыу]|селфи|passport|document|identity|id card|visa|selfie|护照|证件|身份证|签证|自拍|pasport|hujjat|шиноснома|ҳуҷҷат|документтер/i

/** The beginning of a bank card's number, whole or with its middle hidden, as written in a text. */
const CARD =
  /(?<!\d)(?:220[0-4]|4\d{3}|5[1-5]\d{2}|62\d{2})[ \u00a0-]?(?:\d{4}|[*•x·]{4}|…|\.{3}|(?=\D|$))/i
const TRANSFER =
  /перев[еоё][дс]|отправ[ьи]|скинь|transfer|send|转账|汇款|转到|o.?tkaz|гузарон|котор/i
/** How many elements up the words about sending money may stand, and in how long a text. */
const LEVELS = 3
const WORDS = 400

/** This many buttons with different digits are a keypad. */
const KEYPAD = 4

/** Keeps the first evidence of a kind. */
type Add = (kind: Demand['kind'], detail?: string) => void

/** Collects what a page asks for without a field. */
export interface DemandCollector {
  /** `own` is the element's own text. */
  visit(element: Element, own: string): void
  list(): Demand[]
}

/** Creates an empty collector. `typed`: digits were typed while no field had the focus. */
export function demandCollector(document: Document, typed: boolean): DemandCollector {
  const found = new Map<Demand['kind'], string>()
  const digits = new Set<string>()
  const add: Add = (kind, detail = '') => {
    if (!found.has(kind)) found.set(kind, detail.slice(0, DETAIL))
  }
  if (typed) add('typed-keys')
  return {
    visit(element, own) {
      const tag = element.localName
      if (tag === 'a' || tag === 'area' || tag === 'iframe') visitLink(element, add)
      if (tag === 'input' && attributeText(element, 'type').toLowerCase() === 'file') {
        if (asksForPapers(element)) add('papers-photo')
      }
      const pressed = /(?:tel|sms|smsto|https?):[^'"`]+/.exec(
        attributeText(element, 'onclick'),
      )?.[0]
      if (pressed) readLink(element, pressed, add)
      if (/^\d$/.test(own) && isPressed(element)) digits.add(own)
      if (hasEditContext(element)) add('editable-page')
      const code = WRITTEN_FORWARDING.exec(own)?.[0]
      if (code) add('call-forwarding', code)
      const card = CARD.exec(own)?.[0]
      if (card && sendsMoney(element) && isVisible(element)) add('card-transfer', card.slice(0, 4))
    },
    list: () => {
      if (digits.size >= KEYPAD) add('digit-buttons')
      if (document.designMode === 'on') add('editable-page')
      return [...found].map(([kind, detail]) => ({ kind, detail }))
    },
  }
}

/** Whether something happens when the element is pressed. Links lead to pages of a list. */
const isPressed = (element: Element): boolean =>
  element.closest('button,[role=button],[onclick],[tabindex],a:not([href])') !== null ||
  element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer'

const hasEditContext = (element: Element): boolean =>
  Boolean((element as Element & { editContext?: unknown }).editContext)

function visitLink(element: Element, add: Add): void {
  const written = (attribute(element, 'href') ?? attributeText(element, 'src')).trim()
  if (written !== '') readLink(element, written, add)
}

function readLink(element: Element, written: string, add: Add): void {
  if (/^tel:/i.test(written)) {
    const code = decoded(written.slice(4)).replace(/[\s()-]/g, '')
    if (FORWARDING.test(code)) add('call-forwarding', code)
    else if (DIAL_CODE.test(code)) add('dial-code', code)
    return
  }
  if (SMS.test(written)) {
    if (/body=./i.test(written)) add('sms-command', decoded(written))
    return
  }
  visitAddress(element, written, add)
}

function visitAddress(element: Element, written: string, add: Add): void {
  try {
    const { pathname, hostname, protocol } = new URL(written, element.baseURI)
    const names = [pathname, attributeText(element, 'download')]
    if (names.some((name) => APP.test(name))) {
      add('app-file', decoded(pathname.split('/').at(-1) ?? ''))
    }
    if (SBP.test(hostname) || SBP.test(protocol)) add('sbp-link', hostname || protocol)
  } catch {
    // It leads nowhere.
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Whether a field for a file wants a picture of papers: by its own words or by those around it. */
function asksForPapers(element: Element): boolean {
  const own = ['name', 'id', 'aria-label', 'title'].map((name) => attributeText(element, name))
  const labels = [...((element as HTMLInputElement).labels ?? [])].map(textContent)
  return [...own, ...labels].some((text) => PAPERS.test(text)) || around(element, PAPERS)
}

const sendsMoney = (element: Element): boolean =>
  TRANSFER.test(textContent(element)) || around(element, TRANSFER)

function around(element: Element, words: RegExp): boolean {
  let at = element.parentElement
  for (let up = 0; at && up < LEVELS; up++, at = at.parentElement) {
    const text = textContent(at)
    if (text.length > WORDS) return false
    if (words.test(text)) return true
  }
  return false
}
