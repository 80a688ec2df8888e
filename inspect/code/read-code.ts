import { type JudgedLink, judgeLink } from '../link/judge-link.ts'
import { judgeMessage, type MessageVerdict } from '../message/judge-message.ts'
import { type AppAddress, readAppAddress } from './app-address.ts'
import { type Bill, readBill } from './bill.ts'
import { type Contact, readContact } from './contact.ts'
import { type DialCode, readDialCode } from './dial-code.ts'
import { readSms, type Sms } from './sms.ts'
import { readWifi, type Wifi } from './wifi.ts'

/** What the text of a QR code is, and what scanning it would do. */
export type CodeContent =
  | { kind: 'url'; link: JudgedLink }
  /** An address of the Faster Payments System: who is paid stands on no part of it. `sum` in roubles. */
  | { kind: 'sbp'; link: JudgedLink; sum: string | null }
  | { kind: 'bill'; bill: Bill }
  | { kind: 'tel'; number: string }
  | { kind: 'ussd'; code: DialCode }
  | { kind: 'sms'; sms: Sms; message: MessageVerdict }
  | { kind: 'wifi'; wifi: Wifi }
  | { kind: 'contact'; contact: Contact; message: MessageVerdict }
  /** An address that opens an app: `tg:`, `intent:`, `market:`. */
  | ({ kind: 'app' } & AppAddress)
  | { kind: 'text'; text: string; message: MessageVerdict }

/** The hosts of the Faster Payments System's own payment links (NSPK). */
const SBP_HOSTS = new Set(['qr.nspk.ru', 'sub.nspk.ru'])

/** Reads what a code's text is. `known` are numbers of operators and services. Never throws. */
export function readCode(raw: string, known: ReadonlySet<string>): CodeContent {
  const text = raw.trim()
  const bill = readBill(text)
  if (bill !== null) return { kind: 'bill', bill }
  const dial = readDialCode(text)
  if (dial !== null) return { kind: 'ussd', code: dial }
  const judge = (message: string): MessageVerdict => judgeMessage(message, known)
  const sms = readSms(text)
  if (sms !== null) return { kind: 'sms', sms, message: judge(sms.body) }
  const wifi = readWifi(text)
  if (wifi !== null) return { kind: 'wifi', wifi }
  const contact = readContact(text)
  if (contact !== null) return { kind: 'contact', contact, message: judge(text) }
  const tel = /^tel:\s*([+\d\s().-]{2,25})$/iu.exec(text)?.[1]
  if (tel !== undefined) return { kind: 'tel', number: tel.trim() }
  return readAddress(text) ?? { kind: 'text', text, message: judge(text) }
}

const WEB = /^(?:urlto:)?(https?:\/\/\S+)$/iu
/** An address without a scheme, alone. */
const BARE = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,24}(?:[/?#]\S*)?$/u

function readAddress(text: string): CodeContent | null {
  const web = WEB.exec(text)?.[1] ?? (BARE.test(text) ? text : null)
  if (web !== null) {
    const link = judgeLink(web)
    return SBP_HOSTS.has(link.host) ? { kind: 'sbp', link, sum: sumOf(web) } : { kind: 'url', link }
  }
  const app = readAppAddress(text)
  return app === null ? null : { kind: 'app', ...app }
}

/** The sum of a payment link stands in kopecks in its parameter `sum`. */
function sumOf(address: string): string | null {
  const kopecks = /[?&]sum=(\d{1,12})(?:&|$)/u.exec(address)?.[1]
  return kopecks === undefined ? null : (Number(kopecks) / 100).toFixed(2)
}
