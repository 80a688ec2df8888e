import { send } from '../../platform/send.ts'
import { noteTypedNowhere } from '../collect-facts/collect-facts.ts'
import { lookNow, lookWhenIdle, URGENT_MS } from '../collect-facts/run-look.ts'
import { isOurs } from '../dom/marks.ts'
import { holdKeys } from '../watch/page-lock.ts'
import {
  type FocusedField,
  focusedField,
  focusedFrame,
  watchFields,
} from '../watch/watch-fields.ts'
import { type LateWatch, watchLate } from '../watch/watch-late.ts'
import { watchSubmit } from '../watch/watch-submit.ts'
import { mayClaim } from './knowledge.ts'
import { createSession } from './session.ts'

/** How many frames are looked into only because they have the focus: a page can focus new ones without end. */
const FRAMES = 10

/** Key of our mark in the world of our scripts: unlike a name, a symbol can't be taken by an element's id. */
const MARK = Symbol.for('topup-guard-panel')

/**
 * Looks at the page, shows what must be shown, and keeps watching for forms that come later. The background decides when
 * it runs; only the first run in a document does anything.
 */
export async function runPanel(document: Document): Promise<void> {
  const world = globalThis as { [MARK]?: true }
  if (world[MARK]) return
  world[MARK] = true
  let listeners = new AbortController()
  let late: LateWatch | null = null
  let looking = false
  const touched: Element[] = []
  let typedInto: FocusedField | null = null
  let attended = new WeakSet<EventTarget>()
  const session = createSession(document, () => listen())
  const final = (): boolean => session.known.judged?.verdict.kind === 'impersonation'

  async function look(): Promise<void> {
    const { signal } = listeners
    looking = true
    const found = await lookWhenIdle(document, signal)
    looking = false
    if (!signal.aborted && !final()) await session.looked(found)
    if (final()) late?.stop()
  }

  /** Looks at a page that has changed: at once if the person may be typing into what claims to be an operator's. */
  const lookAgain = (): unknown =>
    focusedField(document) && mayClaim(session.known.judged) ? lookUrgently() : look()

  /** Looks at once, because the person is about to type; goes on looking if that was not enough. */
  async function lookUrgently(inFrame = false): Promise<void> {
    const found = lookNow(document, URGENT_MS)
    await session.looked(found, inFrame)
    if (!found.facts.complete && !final()) await look()
  }

  function onField(field: FocusedField | null): void {
    session.focused(field)
    // A form made since the last look must be looked at before anything is typed into it.
    const unread = (looking && mayClaim(session.known.judged)) || (late?.changed() ?? true)
    if (field && !final() && unread) void lookUrgently()
    lookIntoFrame()
    if (field) attend(field.element.getRootNode())
  }

  /** Looks into the frame that has the focus, once for each frame. */
  function lookIntoFrame(): void {
    const frame = focusedFrame(document)
    if (!frame || final() || touched.includes(frame) || touched.length >= FRAMES) return
    touched.push(frame)
    void lookUrgently(true)
  }

  /**
   * Reads again what the focused field is: a page may have made it another since it got the focus. A digit that goes
   * into no field at all is put into something that the page's scripts have made.
   */
  function onKey(event: Event): void {
    if (!event.isTrusted || isOurs(event.target) || final()) return
    const field = focusedField(document)
    const changed = field?.element !== typedInto?.element || field?.kind !== typedInto?.kind
    typedInto = field
    if (field && changed) onField(field)
    else if (!field && /^\d$/.test((event as KeyboardEvent).key) && noteTypedNowhere())
      void lookUrgently()
  }

  /** Watches the forms inside a window, a shadow root or a frame, once for each. */
  function attend(root: EventTarget): void {
    if (attended.has(root)) return
    attended.add(root)
    const { judgeForm: judge, askAbout: ask } = session.known
    watchSubmit(root, { judge, ask, held: session.hold, unseen: look }, listeners.signal)
  }

  function listen(): void {
    listeners.abort()
    listeners = new AbortController()
    const { signal } = listeners
    watchFields(document, onField, signal)
    for (const type of ['keydown', 'beforeinput'])
      addEventListener(type, onKey, { capture: true, signal })
    holdKeys(window, session.overdue, signal)
    addEventListener('input', session.typed, { capture: true, signal })
    // The window gets the document's events first.
    attended = new WeakSet<EventTarget>([document])
    attend(window)
    late = final() ? null : watchLate(document, lookAgain, signal)
  }

  const answer = send({ type: 'panel-hello' })
  listen()
  const field = focusedField(document)
  // What has the focus may be a box of a script's, or a host whose shadow root is closed.
  if (field || document.activeElement !== document.body) void lookUrgently()
  session.focused(field)
  lookIntoFrame()
  const init = await answer
  if (init === 'no-answer' || init === null) {
    listeners.abort()
    return
  }
  session.begin(init)
  await look()
}
