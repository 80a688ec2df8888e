import { isSensitive } from '../../guard/page/sensitive-fields.ts'
import type { PanelInit } from '../../platform/messages.ts'
import { alive, send } from '../../platform/send.ts'
import type { PageLook } from '../collect-facts/collect-facts.ts'
import type { FocusedField } from '../watch/watch-fields.ts'
import type { HeldForm } from '../watch/watch-submit.ts'
import { accusation } from './accusation.ts'
import { createKnowledge, isRegistered, type Knowledge, mayClaim } from './knowledge.ts'
import { momentOf } from './moment-of.ts'
import { messageOf } from './press-message.ts'
import { showOnStage } from './show-on-stage.ts'
import { typedNumber } from './typed-number.ts'
import { type PanelView, toneOf } from './view/panel-view.ts'
import type { Press } from './view/press.ts'

/** The panel of one page: it shows what follows from what is known of the page. */
export interface Session {
  /** What is known of the page so far. */
  known: Knowledge
  begin(init: PanelInit): void
  /** Has the result of a look judged. Resolves when what follows is shown. `inFrame`: the person is in a frame. */
  looked(look: PageLook, inFrame?: boolean): Promise<void>
  focused(field: FocusedField | null): void
  /** Called when something was typed into the focused field. */
  typed(): Promise<void>
  hold(form: HeldForm): void
  /**
   * Whether an answer is overdue and the person is at a field worth stealing from, types into no field at all, or is on
   * a page that may claim an operator.
   */
  overdue(): boolean
}

/** What decides about the panel besides what is known of the page: what the person does, and has chosen. */
interface Doings {
  init: PanelInit | null
  focus: FocusedField | null
  held: HeldForm | null
  expanded: boolean
  dismissedHere: boolean
}

/** Returns what must be shown now, or null for nothing. */
function viewOf(known: Knowledge, doings: Doings, hint: string | null): PanelView | null {
  const { look, judged, hasAsked } = known
  const { init, focus, held, expanded } = doings
  if (!init || !look || !judged || judged.verdict.kind === 'unreadable') return null
  const { verdict } = judged
  const { dismissed, styles, ...words } = init
  doings.dismissedHere ||= dismissed === 'tab'
  const { dismissedHere } = doings
  const trusted = init.trusted !== null
  const field = focus?.kind ?? null
  const page = { verdict, facts: look.facts, hasAsked }
  const moment = momentOf({ ...page, field, held, dismissed, dismissedHere, trusted })
  return moment && { ...words, verdict, sentences: judged, moment, expanded, trusted, hint }
}

/** Creates a session. Calls `restart` when the page may have removed our listeners. */
export function createSession(document: Document, restart: () => void): Session {
  const doings: Doings = {
    init: null,
    focus: null,
    held: null,
    expanded: false,
    dismissedHere: false,
  }
  const known = createKnowledge()
  const number = typedNumber()
  const accuse = accusation()
  const { show, removed } = showOnStage(
    {
      document,
      situation: () => ({ field: doings.focus?.element ?? null, expanded: doings.expanded }),
      alive,
      pressed: act,
      onEscape,
      onRebuilt: restart,
      // Never a registered host's page: whatever its scripts do, they do not hide whose page it is.
      onTampering: (what) => !isRegistered(known.judged) && accuse(what),
      onSpent: spent,
    },
    view,
    () => doings.init?.styles ?? '',
  )

  function view(): PanelView | null {
    return viewOf(known, doings, number.hint)
  }

  function onEscape(inside: boolean): void {
    const now = view()
    // A key meant for the page's own list or input method must not put a warning away.
    if (now && now.moment.kind !== 'cover' && (inside || toneOf(now) === 'calm')) act('dismiss')
  }

  function spent(): void {
    removed()
    if (!isRegistered(known.judged)) void send({ type: 'tamper-spent' })
  }

  function act(pressed: Press): void {
    const form = doings.held
    if (pressed === 'details') doings.expanded = !doings.expanded
    else doings.held = null
    doings.dismissedHere ||= pressed.startsWith('dismiss')
    show()
    if (pressed === 'send') form?.send()
    const message = known.judged && messageOf(pressed, known.judged.verdict)
    if (message) void send(message)
  }

  function focused(next: FocusedField | null): void {
    const { focus } = doings
    if (next?.element === focus?.element && next?.kind === focus?.kind) return
    doings.focus = next
    // Whoever goes on filling in the form has read what was opened over it.
    if (next) doings.expanded = false
    show()
  }

  function overdue(): boolean {
    if (!known.overdue()) return false
    const { focus } = doings
    // What is typed into no field is read by a script: before the first answer nobody knows whose.
    const worth = focus ? isSensitive(focus.kind) : known.judged === null
    return worth || mayClaim(known.judged)
  }

  return {
    known,
    begin(answer) {
      doings.init = answer
      show()
    },
    async looked(found, inFrame = false) {
      await known.looked(found, inFrame)
      show()
    },
    focused,
    async typed() {
      const { focus } = doings
      if (focus?.kind === 'phone' && view() && (await number.read(focus.element))) show()
    },
    hold(form) {
      doings.held = form
      show()
    },
    overdue,
  }
}
