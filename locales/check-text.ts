import type { Checked } from '../inspect/check-text.ts'
import type { AppAddress } from '../inspect/code/app-address.ts'
import type { Bill } from '../inspect/code/bill.ts'
import type { DialCode } from '../inspect/code/dial-code.ts'
import type { LinkHost } from '../inspect/link/judge-link.ts'
import type { RobberyKind } from '../inspect/message/pattern.ts'

/** What may come of what was checked. */
export type CheckLevel = 'danger' | 'caution' | 'nothing'

/** What to do instead of what a message asks for. */
export type Advice =
  | 'tell-nobody'
  | 'open-yourself'
  | 'call-known'
  | 'ask-person'
  | 'send-nothing'
  | 'return-nothing'
  | 'install-nothing'
  | 'undo-forwarding'
  | 'read-payee'
  | 'look-first'
  | 'know-service'
  | 'open-app'
  | 'ask-network'
  | 'compare-number'
  | 'ask-operator'

/** Why a picture gave no answer. */
export type PictureProblem =
  | 'not-an-image'
  | 'too-large'
  | 'broken'
  | 'no-code'
  | 'too-slow'
  | 'unseen'

type ForwardedCalls = Extract<DialCode, { which: unknown }>['which']

/** The words of the view that checks a link, a QR code or a message. */
export interface CheckText {
  title: string
  label: string
  placeholder: string
  hint: string
  empty: string
  pick: string
  drop: string
  reading: string
  problems: Record<PictureProblem, string>
  codes(n: number): string
  onlyFirst: string
  levels: Record<CheckLevel, string>
  sentences: Record<CheckLevel, string>
  /** Of what does something by itself once it is confirmed. */
  acts: string
  kinds: Record<Checked['kind'], string>
  would: string
  why: string
  links: string
  instead: string
  /** Before links to the operators' own pages. */
  realSites: string
  readNext: string
  robbery: Record<RobberyKind, string>
  oddLink(host: string): string
  baitLink(host: string, bait: string): string
  on: Record<Exclude<LinkHost, 'known' | 'namesake' | 'stranger'>, string>
  program(ending: string): string
  bareAddress: string
  advice: Record<Advice, string>
  forward(which: string, to: string): string
  dials: Record<Exclude<DialCode['does'], 'forward'>, string>
  which: Record<ForwardedCalls, string>
  bill: Record<keyof Bill, string>
  billMeans: string
  anySum: string
  roubles(sum: string): string
  sbp: string
  sbpSum(sum: string): string
  tel(number: string): string
  sms(to: string, body: string): string
  wifi(name: string): string
  wifiOpen: string
  contact(name: string, phones: string): string
  /** `app` is its name, or the scheme of its addresses. */
  app: Record<AppAddress['does'], (app: string) => string>
  report: string
  police: string
  bank: string
  copy: string
  wrong: string
  /** The view that makes a report of a wrong verdict. */
  wrongReport: {
    lead: string
    title: string
    nameHost(host: string): string
    version: string
    browser: string
    where: string
    verdict: string
    reasons: string
    host: string
    /** What the person is to write down. */
    expected: string
    copy: string
    open: string
  }
}
