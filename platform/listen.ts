import { type ParsedHost, parseHost } from '../guard/host/host.ts'
import { browser } from './browser.ts'
import { noteError } from './error-ring.ts'
import {
  EXTENSION_MESSAGES,
  type ExtensionMessage,
  type Message,
  PAGE_MESSAGES,
  type PageMessage,
  type Replies,
} from './messages.ts'
import { readMessage } from './read-message.ts'

/**
 * The sender of a message from our script in the top document of a tab. The browser gives `url`, not the page; `host`
 * is `url` parsed, once for everything that follows.
 */
export interface FromPage {
  tabId: number
  url: string
  host: ParsedHost
  /** The page is at no address of the web (`about:blank`, `blob:`) but acts for one: `url` is that one's origin. */
  hidden: boolean
}

/** The sender of a message from one of our own pages. `tabId` is null for the popup and the side panel. */
interface FromExtension {
  tabId: number | null
  url: string
}

type Handler<Sent extends Message, From> = (
  message: Sent,
  from: From,
) => Promise<Replies[Sent['type']]>

/** One handler for each message of a page. */
export type PageHandlers = {
  [Type in PageMessage['type']]: Handler<Extract<PageMessage, { type: Type }>, FromPage>
}
/** One handler for each message of our own pages. */
export type ExtensionHandlers = {
  [Type in ExtensionMessage['type']]: Handler<
    Extract<ExtensionMessage, { type: Type }>,
    FromExtension
  >
}

/** What the browser says about the sender of a message. */
interface Sender {
  id?: string | undefined
  url?: string | undefined
  origin?: string | undefined
  frameId?: number | undefined
  tab?: { id?: number | undefined } | undefined
  documentLifecycle?: string | undefined
}

/** A message with its sender, or null if it is refused. */
type Sorted =
  | { from: 'page'; message: PageMessage; sender: FromPage }
  | { from: 'extension'; message: ExtensionMessage; sender: FromExtension }
  | null

/**
 * Checks a message and tells from whom it is. Returns null to refuse it: from another extension, a child frame, a
 * document that is not on screen or not on the web; one that fits no schema; one from a web page that only our own
 * pages may send.
 */
export function sortMessage(
  message: unknown,
  sender: Sender,
  own: { id: string; origin: string },
): Sorted {
  if (sender.id !== own.id || sender.url === undefined) return null
  const tabId = sender.tab?.id ?? null
  if (tabId !== null && sender.frameId !== 0) return null
  if (originOf(sender.url) === own.origin) {
    const read = readMessage(EXTENSION_MESSAGES, message)
    return read && { from: 'extension', message: read, sender: { tabId, url: sender.url } }
  }
  if (tabId === null) return null
  if (sender.documentLifecycle !== undefined && sender.documentLifecycle !== 'active') return null
  const hidden = !/^https?:/.test(sender.url)
  const url = hidden ? `${sender.origin}/` : sender.url
  const parsed = parseHost(url)
  if (!parsed.ok || !/^https?:/.test(url)) return null
  const read = readMessage(PAGE_MESSAGES, message)
  return read && { from: 'page', message: read, sender: { tabId, url, host: parsed.host, hidden } }
}

const originOf = (url: string): string | null => {
  const parsed = URL.parse(url)
  // Not `URL.origin`: some engines give 'null' for an extension's scheme, which is not a special one.
  return parsed && `${parsed.protocol}//${parsed.host}`
}

/** Answers messages from now on. A refused message gets no answer. */
export function listen(page: PageHandlers, extension: ExtensionHandlers): void {
  const own = { id: browser.runtime.id, origin: originOf(browser.runtime.getURL('/')) ?? '' }
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const sorted = sortMessage(message, sender, own)
    if (sorted === null) return false
    const answer =
      sorted.from === 'page'
        ? handle(page, sorted.message, sorted.sender)
        : handle(extension, sorted.message, sorted.sender)
    answer.then(
      (value) => respond({ answer: value }),
      (reason: unknown) => {
        noteError('background', reason)
        respond(undefined)
      },
    )
    return true
  })
}

/** Calls a message's handler. The tables' types pair the two, which the compiler can't follow through a union. */
function handle<From>(table: object, message: Message, from: From): Promise<unknown> {
  const handlers = table as Record<string, Handler<Message, From>>
  const handler = handlers[message.type]
  return handler ? handler(message, from) : Promise.reject(new Error('no handler'))
}
