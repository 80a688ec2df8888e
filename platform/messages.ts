import * as v from 'valibot'
import { type Host, isHost } from '../guard/host/host.ts'
import { OPERATORS } from '../guard/operator.ts'
import { PAGE_FACTS, type PageFacts } from '../guard/page/page-facts.ts'
import type { CheckId } from '../guard/verdict/check.ts'
import type { Verdict } from '../guard/verdict/verdict.ts'
import type { Language } from '../guide/language.ts'
import type { PageText } from '../locales/page-text.ts'
import type { MessageOf } from './read-message.ts'
import { CHOICES, type Settings, type TrustedHost } from './settings.ts'

const HOST = v.custom<Host>(isHost)
const TAB = v.pipe(v.number(), v.integer(), v.minValue(0))
/** How a document was reached: the values of Navigation Timing 2. */
const NAVIGATION = v.picklist(['navigate', 'reload', 'back_forward', 'prerender'])

/** How a document was reached. */
export type Navigation = v.InferOutput<typeof NAVIGATION>

const OPEN_OFFICIAL = v.object({
  operator: v.picklist(OPERATORS),
  purpose: v.picklist(['site', 'payment', 'account']),
})

/**
 * What our scripts in a page may say, and with what. None names the page: the background takes its address from the
 * sender, and classifies it again. None can change what the person trusts.
 */
export const PAGE_MESSAGES = {
  /** The judge stopped a lookalike. */
  stop: v.object({ navigation: NAVIGATION }),
  /** A field that could take a phone number, a card, a login or a code got the focus. */
  look: v.object({}),
  'panel-hello': v.object({}),
  facts: v.object({ facts: PAGE_FACTS }),
  /** The page gives cause: what do the frames ask for that it can't be seen into from outside? */
  frames: v.object({ facts: PAGE_FACTS }),
  /** The first seven digits (without +7) of a number being typed into an operator's page: whose range are they of? */
  number: v.object({ start: v.pipe(v.string(), v.regex(/^9\d{6}$/)) }),
  tamper: v.object({ what: v.pipe(v.string(), v.maxLength(100)) }),
  /** The page keeps hiding the warning: put the stopped page in its place. */
  'tamper-spent': v.object({}),
  /** The person wants to decide about a stopped impersonation: only the stopped page can take a decision. */
  decide: v.object({}),
  dismiss: v.object({ scope: v.picklist(['tab', 'host']) }),
  'open-official': OPEN_OFFICIAL,
  'close-tab': v.object({}),
}

/** What our pages may change by a message: some of the choices. A value out of its list is refused, not replaced. */
const SETTINGS_CHANGE = v.object({
  language: v.exactOptional(CHOICES.language),
  theme: v.exactOptional(CHOICES.theme),
  operator: v.exactOptional(CHOICES.operator),
  guardScope: v.exactOptional(CHOICES.guardScope),
  seal: v.exactOptional(CHOICES.seal),
  welcomed: v.exactOptional(CHOICES.welcomed),
})

/** A change of some of what is set for everything. */
export type SettingsChange = v.InferOutput<typeof SETTINGS_CHANGE>

/**
 * What a person may decide about a host: that it opens although the guard would stop it, or no longer; that the guard
 * is off there, or on again; that the panel is hidden there, or shown again.
 */
const DECISIONS = ['trust', 'revoke', 'guard-off', 'guard-on', 'dismiss', 'undismiss'] as const

/** One of them. */
export type Decision = (typeof DECISIONS)[number]

/** What only our own pages (popup, options, side panel, stopped page) may say, and with what. */
export const EXTENSION_MESSAGES = {
  report: v.object({ tabId: TAB }),
  'trusted-hosts': v.object({}),
  /** Sets what is no decision about a host. */
  'change-settings': v.object({ settings: SETTINGS_CHANGE }),
  'decide-host': v.object({ host: HOST, decision: v.picklist(DECISIONS) }),
  /** From the stopped page: open what was stopped. The address is read from the sender's own. */
  'open-anyway': v.object({ scope: v.picklist(['always', 'once']) }),
  'open-official': OPEN_OFFICIAL,
  'close-tab': v.object({}),
}

/** A message of one of our scripts in a page. */
export type PageMessage = MessageOf<typeof PAGE_MESSAGES>
/** A message of one of our own pages. */
export type ExtensionMessage = MessageOf<typeof EXTENSION_MESSAGES>

/** The emblems a panel may show. */
type PanelEmblems = Readonly<
  Record<
    'app' | 'official' | 'partner' | 'sister' | 'danger' | 'caution' | 'neutral' | 'off',
    string
  >
>

/** What a panel needs to begin. `verdict` is the one by address alone, until facts are sent. */
export interface PanelInit {
  language: Language
  /** The words in that language: the panel carries none. */
  text: PageText
  /** The panel's style sheet: it weighs as much as a tenth of the panel. */
  styles: string
  /** The shapes of the emblems, by name. */
  emblems: PanelEmblems
  theme: Settings['theme']
  /** The personal seal: its picture as strokes on a 32 by 32 grid. */
  seal: { strokes: string | null; word: string } | null
  dismissed: 'tab' | 'host' | null
  /** The person chose to open this host although the guard warned: it is not covered again. */
  trusted: TrustedHost['scope'] | null
  verdict: Verdict
}

/** The verdict on a page with its content, and its sentences in the person's language. */
export interface Judged {
  verdict: Verdict
  /** One sentence a reason, in the verdict's order. */
  reasons: readonly string[]
  /** A sentence for each check that has more to say than its state. */
  checks: Readonly<Partial<Record<CheckId, string>>>
}

/** Whether the page can be looked at: `withheld` where the person or the browser keeps the host from us. */
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
  /** The tab shows our stopped page in the place of `url`. */
  stopped: boolean
}

/** What each message is answered with. */
export interface Replies {
  stop: null
  look: null
  'panel-hello': PanelInit | null
  facts: Judged
  /** The facts with what the frames ask for; null where nothing was learnt. */
  frames: PageFacts | null
  /** What to say of it, in the person's language; null: nothing. */
  number: string | null
  tamper: null
  'tamper-spent': null
  decide: null
  dismiss: null
  'open-official': null
  'close-tab': null
  report: TabReport
  'trusted-hosts': TrustedHost[]
  'change-settings': null
  'decide-host': null
  'open-anyway': null
}

/** Any message before it is read: a host in it is a text like others. */
export type Message = Unread<PageMessage> | Unread<ExtensionMessage>

type Unread<Read> = Read extends object
  ? { [Field in keyof Read]: Read[Field] extends Host ? string : Read[Field] }
  : never
