import { isSensitive } from '../../guard/page/sensitive-fields.ts'
import type { Verdict } from '../../guard/verdict/verdict.ts'
import type { PageMessage, PanelInit } from '../../platform/messages.ts'
import { alive, send } from '../../platform/send.ts'
import type { PageLook } from '../collect-facts/collect-facts.ts'
import type { Tampering } from '../panel-host/panel-host-options.ts'
import type { FocusedField } from '../watch/watch-fields.ts'
import type { HeldForm } from '../watch/watch-submit.ts'
import { createKnowledge, isRegistered, type Knowledge, mayClaim } from './knowledge.ts'
import { momentOf } from './moment-of.ts'
import { placePanel } from './place-panel.ts'
import { createStage } from './stage.ts'
import { type Moment, type PanelView, toneOf } from './view/panel-view.ts'
import type { Press } from './view/press.ts'

/** An accusation is sent again after this long if the page goes on, and taken back if it does not. */
const RENEWED_MS = 2_000
const FADES_MS = 30_000

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

/** Creates a session. Calls `restart` when the page may have removed our listeners. */
export function createSession(document: Document, restart: () => void): Session {
  let init: PanelInit | null = null
  let focus: FocusedField | null = null
  let held: HeldForm | null = null
  let expanded = false
  let dismissedHere = false
  let showing = false
  let again = false
  let moment: Moment = { kind: 'calm' }
  let accusedAt = Number.NEGATIVE_INFINITY
  let fading: ReturnType<typeof setTimeout> | undefined
  let numberStart = ''
  let hint: string | null = null
  const known = createKnowledge()
  const stage = createStage({
    document,
    place: (box) => {
      const asked = expanded || moment.kind === 'submit'
      return placePanel({ moment, field: focus?.element ?? null, asked }, box)
    },
    alive,
    pressed: act,
    onEscape: (inside) => {
      const now = view()
      // A key meant for the page's own list or input method must not put a warning away.
      if (now && now.moment.kind !== 'cover' && (inside || toneOf(now) === 'calm')) act('dismiss')
    },
    onRebuilt: restart,
    onTampering: reportTampering,
    onSpent: repairsSpent,
  })

  /** Returns what must be shown now, or null for nothing. */
  function view(): PanelView | null {
    const { look, judged, hasAsked } = known
    if (!init || !look || !judged || judged.verdict.kind === 'unreadable') return null
    const { verdict } = judged
    const { dismissed, styles, ...words } = init
    const trusted = init.trusted !== null
    const field = focus?.kind ?? null
    dismissedHere ||= dismissed === 'tab'
    const { facts } = look
    const next = momentOf({
      verdict,
      facts,
      field,
      held,
      dismissed,
      dismissedHere,
      trusted,
      hasAsked,
    })
    if (!next) return null
    moment = next
    return { ...words, verdict, sentences: judged, moment, expanded, trusted, hint }
  }

  /**
   * Shows what must be shown now. Showing the panel moves the focus, which calls this again before the panel is up: a
   * second panel would fight the first for the top.
   */
  function show(): void {
    again = true
    if (showing) return
    showing = true
    while (again) {
      again = false
      stage.show(view(), init?.styles ?? '')
    }
    showing = false
  }

  function act(pressed: Press): void {
    const form = held
    const { judged } = known
    if (pressed === 'details') expanded = !expanded
    else held = null
    dismissedHere ||= pressed.startsWith('dismiss')
    show()
    if (pressed === 'send') form?.send()
    const message = judged && messageOf(pressed, judged.verdict)
    if (message) void send(message)
  }

  /** Accuses the page, never a registered host's: whatever its scripts do, they do not hide whose page it is. */
  function reportTampering(what: Tampering): void {
    if (isRegistered(known.judged)) return
    clearTimeout(fading)
    fading = setTimeout(() => void send({ type: 'tamper', what: null }), FADES_MS)
    if (performance.now() - accusedAt < RENEWED_MS) return
    accusedAt = performance.now()
    void send({ type: 'tamper', what })
  }

  function repairsSpent(): void {
    stage.removed()
    if (!isRegistered(known.judged)) void send({ type: 'tamper-spent' })
  }

  return {
    known,
    begin(answer) {
      init = answer
      show()
    },
    async looked(found, inFrame = false) {
      await known.looked(found, inFrame)
      show()
    },
    focused(next) {
      if (next?.element === focus?.element && next?.kind === focus?.kind) return
      focus = next
      // Whoever goes on filling in the form has read what was opened over it.
      if (next) expanded = false
      show()
    },
    async typed() {
      if (focus?.kind !== 'phone' || !view()) return
      const digits = String((focus.element as HTMLInputElement).value).replace(/\D/g, '')
      const start = /^[78]?(9\d{6})\d{3}$/.exec(digits)?.[1] ?? ''
      if (start === numberStart) return
      numberStart = start
      const said = start && (await send({ type: 'number', start }))
      if (start === numberStart && said !== 'no-answer') hint = said
      show()
    },
    hold(form) {
      held = form
      show()
    },
    overdue() {
      if (!known.overdue()) return false
      // What is typed into no field is read by a script: before the first answer nobody knows whose.
      const worth = focus ? isSensitive(focus.kind) : known.judged === null
      return worth || mayClaim(known.judged)
    },
  }
}

/** Returns what the background is told of a press, or null for a press that only changes the panel. */
function messageOf(press: Press, verdict: Verdict): PageMessage | null {
  if (press === 'open-official') {
    return 'operator' in verdict
      ? { type: press, operator: verdict.operator, purpose: 'payment' }
      : null
  }
  if (
    press === 'close-tab' ||
    press === 'decide' ||
    press === 'wrong-verdict' ||
    press === 'open-encrypted'
  ) {
    return { type: press }
  }
  if (press === 'dismiss') return { type: press, scope: 'tab' }
  return press === 'dismiss-host' ? { type: 'dismiss', scope: 'host' } : null
}
