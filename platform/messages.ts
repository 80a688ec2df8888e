import * as v from 'valibot'
import type { Certificate } from '../guard/certificate.ts'
import { type Host, isHost } from '../guard/host/host.ts'
import { OPERATORS } from '../guard/operator.ts'
import { type FieldKind, PAGE_FACTS } from '../guard/page/page-facts.ts'
import type { CheckId } from '../guard/verdict/check-result.ts'
import type { Verdict } from '../guard/verdict/verdict.ts'
import type { Language } from '../guide/language.ts'
import { LEDGER_CHANGE, type Undo } from '../ledger/change-ledger.ts'
import { LEDGER } from '../ledger/ledger.ts'
import type { PageText } from '../locales/page-text.ts'
import { WHOLE_SETTINGS } from './backup-settings.ts'
import type { MessageOf } from './read-message.ts'
import { CHOICES, type Settings, type TrustedHost } from './settings.ts'

const HOST = v.custom<Host>(isHost)
const TAB = v.pipe(v.number(), v.integer(), v.minValue(0))
/** The values of `PerformanceNavigationTiming.type` (Navigation Timing 2). */
const NAVIGATION = v.picklist(['navigate', 'reload', 'back_forward', 'prerender'])

/** How a document was reached. */
export type Navigation = v.InferOutput<typeof NAVIGATION>

const OPERATOR = v.picklist(OPERATORS)
const OPEN_OFFICIAL = v.object({
  operator: OPERATOR,
  purpose: v.picklist(['site', 'payment', 'account']),
})

/**
 * The messages our scripts in a page may send. None names the page: the background takes its address from the sender
 * and judges it again. None can change what the person trusts.
 */
export const PAGE_MESSAGES = {
  /** The judge stopped a lookalike. */
  stop: v.object({ navigation: NAVIGATION }),
  /** A field that could take a phone number, a card, a login or a code got the focus. */
  look: v.object({}),
  'panel-hello': v.object({}),
  /** The panel's script has something to show, and what draws it is not there. */
  stage: v.object({}),
  facts: v.object({ facts: PAGE_FACTS }),
  /** The page gives cause to look into its frames. `facts` are the page's own. */
  frames: v.object({ facts: PAGE_FACTS }),
  /** Asks whose range a number typed into an operator's page is from; `start` is its first seven digits after +7. */
  number: v.object({ start: v.pipe(v.string(), v.regex(/^9\d{6}$/)) }),
  /** The page works against the warning; null: it has stopped. */
  tamper: v.object({ what: v.nullable(v.pipe(v.string(), v.maxLength(100))) }),
  /** The page keeps hiding the warning: replace it by the stopped page. */
  'tamper-spent': v.object({}),
  /** The person wants to decide about an impersonation: show the stopped page, which alone takes decisions. */
  decide: v.object({}),
  /** The person thinks the verdict wrong: open what makes a report of it. */
  'wrong-verdict': v.object({}),
  dismiss: v.object({ scope: v.picklist(['tab', 'host']) }),
  /** `operator` is null where the page names none: then the person's own one is meant, or the list of all. */
  'open-official': v.object({ ...OPEN_OFFICIAL.entries, operator: v.nullable(OPERATOR) }),
  /** Opens the same address with encryption. */
  'open-encrypted': v.object({}),
  'close-tab': v.object({}),
}

/** A change of some choices, from one of our pages. A value that is not allowed is refused, not replaced. */
const SETTINGS_CHANGE = v.object({
  language: v.exactOptional(CHOICES.language),
  theme: v.exactOptional(CHOICES.theme),
  operator: v.exactOptional(CHOICES.operator),
  holdings: v.exactOptional(CHOICES.holdings),
  guardScope: v.exactOptional(CHOICES.guardScope),
  seal: v.exactOptional(CHOICES.seal),
  welcomed: v.exactOptional(CHOICES.welcomed),
})

/** A change of some settings that are no decision about a host. */
export type SettingsChange = v.InferOutput<typeof SETTINGS_CHANGE>

/**
 * What a person can decide about a host: `trust` opens it although the guard would stop it, `guard-off` switches the
 * guard off there, `dismiss` hides the panel there; the other three take these back.
 */
const DECISIONS = ['trust', 'revoke', 'guard-off', 'guard-on', 'dismiss', 'undismiss'] as const

/** A decision about a host. */
export type Decision = (typeof DECISIONS)[number]

/** The messages only our own pages (popup, options, side panel, stopped page) may send. */
export const EXTENSION_MESSAGES = {
  report: v.object({ tabId: TAB }),
  certificate: v.object({ tabId: TAB }),
  'trusted-hosts': v.object({}),
  /** Changes settings that are no decision about a host. */
  'change-settings': v.object({ settings: SETTINGS_CHANGE }),
  'decide-host': v.object({ host: HOST, decision: v.picklist(DECISIONS) }),
  'change-ledger': v.object({ change: LEDGER_CHANGE }),
  /** Takes over what a file holds. */
  'import-data': v.object({
    ledger: LEDGER,
    settings: WHOLE_SETTINGS,
    how: v.picklist(['merge', 'replace']),
  }),
  'erase-all': v.object({}),
  /** Brings back what `erase-all` answered with. */
  'undo-erase': v.object({ erased: v.record(v.string(), v.unknown()) }),
  /** The stopped page asks to open what was stopped, which the sender's own address names. */
  'open-anyway': v.object({ scope: v.picklist(['always', 'once']) }),
  'open-official': OPEN_OFFICIAL,
  'close-tab': v.object({}),
}

/** A message from one of our scripts in a page. */
export type PageMessage = MessageOf<typeof PAGE_MESSAGES>
/** A message from one of our own pages. */
export type ExtensionMessage = MessageOf<typeof EXTENSION_MESSAGES>

/** The emblems a panel may show. */
type PanelEmblems = Readonly<
  Record<
    'app' | 'official' | 'partner' | 'sister' | 'danger' | 'caution' | 'neutral' | 'off',
    string
  >
>

/** What a panel needs to start. `verdict` is by the address alone until the panel sends facts. */
export interface PanelInit {
  language: Language
  /** The words in that language: the panel's script has none. */
  text: PageText
  /** The panel's style sheet: it would make the panel's script a tenth larger. */
  styles: string
  /** The shapes of the emblems, by name. */
  emblems: PanelEmblems
  theme: Settings['theme']
  /** The personal seal: its picture as strokes on a 32 by 32 grid. */
  seal: { strokes: string | null; word: string } | null
  dismissed: 'tab' | 'host' | null
  /** How the person chose to open this host although the guard warned; it is then not covered again. */
  trusted: TrustedHost['scope'] | null
  verdict: Verdict
}

/** The verdict on a page with its content, and its sentences in the person's language. */
export interface Judged {
  verdict: Verdict
  /** One sentence per reason, in the verdict's order. */
  reasons: readonly string[]
  /** Whether the page names nobody: then what its frames say of themselves is to be seen. */
  namesNobody: boolean
  /** A sentence for each check that has more to say than its outcome. */
  checks: Readonly<Partial<Record<CheckId, string>>>
}

/** Whether we may look at the page; `withheld` if the person or the browser keeps its host from us. */
export type Access = 'granted' | 'withheld' | 'unreadable'

/** Everything the popup says about a tab. */
export interface TabReport {
  tabId: number
  /** The address the verdict is about (the stopped one on the stopped page); null on browser pages. */
  url: string | null
  verdict: Verdict
  access: Access
  /** `off-here`: switched off for this host. */
  guard: 'on' | 'operators-only' | 'off-here' | 'off'
  trusted: TrustedHost['scope'] | null
  dismissed: 'tab' | 'host' | null
  /** The page interfered with the warning. */
  tampered: boolean
  /** The tab shows our stopped page instead of `url`. */
  stopped: boolean
}

/** The answer to each message. */
export interface Replies {
  stop: null
  look: null
  'panel-hello': PanelInit | null
  stage: null
  facts: Judged
  /** The verdict on the page with its frames, and the kinds of fields in them; null if they add nothing. */
  frames: (Judged & { fields: FieldKind[] }) | null
  /** A hint in the person's language, or null. */
  number: string | null
  tamper: null
  'tamper-spent': null
  decide: null
  'wrong-verdict': null
  dismiss: null
  'open-official': null
  'open-encrypted': null
  'close-tab': null
  report: TabReport
  /** Null if it was not read. */
  certificate: Certificate | null
  'trusted-hosts': TrustedHost[]
  'change-settings': null
  'decide-host': null
  /** What takes the change back; `made` is false if there was nothing left to change. */
  'change-ledger': { undo: Undo; made: boolean }
  'import-data': null
  /** Everything that was stored. */
  'erase-all': Record<string, unknown>
  'undo-erase': null
  'open-anyway': null
}

/** Any message as it is sent: its hosts are plain text until the background has parsed them. */
export type Message = Unread<PageMessage> | Unread<ExtensionMessage>

type Unread<Read> = Read extends object
  ? { [Field in keyof Read]: Read[Field] extends Host ? string : Read[Field] }
  : never
