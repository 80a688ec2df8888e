import { renderPanel } from '../../components/panel/panel.ts'
import type { Moment, PanelView } from '../../components/panel/panel-view.ts'
import { type Press, pressOf } from '../../components/panel/press.ts'
import type { PageFacts } from '../../guard/page-facts.ts'
import type { Verdict } from '../../guard/verdict.ts'
import { alive } from '../../platform/alive.ts'
import type { Judged, PanelInit } from '../../platform/messages.ts'
import { send } from '../../platform/send.ts'
import type { Look } from '../collect-facts/collect-facts.ts'
import { type PanelHost, showPanelHost, type Tampering } from '../panel-host/panel-host.ts'
import { createPageLock } from '../watch/page-lock.ts'
import type { FocusedField } from '../watch/watch-fields.ts'
import type { HeldForm, SubmitWatch } from '../watch/watch-submit.ts'
import { actOn } from './act-on.ts'
import { createFormJudge, readForm } from './form-judge.ts'
import { givesCause, hasClosedFrame } from './frames-cause.ts'
import { placePanel } from './place-panel.ts'
import { asksNow, momentOf } from './situation.ts'

/** Decisions can be pressed only after the panel has stood this long: a double click must not hit them. */
const ARM_MS = 500
const ARMED: ReadonlySet<Press> = new Set<Press>(['dismiss', 'dismiss-host', 'decide', 'send'])

/** A calm panel is moved by honest pages too (scripts that clear the root): that many times is no tampering. */
const HONEST_REPAIRS = 3

/** One page's panel: what is known goes in, what is shown follows. */
export interface Session {
  begin(init: PanelInit): void
  /** Sends what a look found to be judged; resolves when what follows is shown. `inFrame`: the focus is in one. */
  looked(look: Look, inFrame?: boolean): Promise<void>
  focused(field: FocusedField | null): void
  hold(form: HeldForm): void
  verdict(): Verdict | null
  judgeForm: SubmitWatch['judge']
  askAbout: SubmitWatch['ask']
}

/** Makes a session. `restart` is called when the page may have thrown out our listeners. */
export function createSession(document: Document, restart: () => void): Session {
  let init: PanelInit | null = null
  let look: Look | null = null
  let judged: Judged | null = null
  let asked = ''
  let questions = 0
  let field: FocusedField | null = null
  let held: HeldForm | null = null
  let expanded = false
  let putAway = false
  let hasAsked = false
  let showing = false
  let again = false
  /** The person has been in a frame of the page. */
  let touched = false
  let moment: Moment = { kind: 'calm' }
  let host: PanelHost | null = null
  let shown = ''
  let repairs = 0
  const reported = new Set<Tampering>()
  const judges = createFormJudge()
  const lock = createPageLock(document, () => host?.focus())

  /** The background's verdict on facts; null where a later question has overtaken this one, or nobody answers. */
  async function question(facts: PageFacts): Promise<Judged | null> {
    questions += 1
    const mine = questions
    const answer = await send({ type: 'facts', facts })
    if (answer === 'no-answer' || mine !== questions) return null
    judged = answer
    return answer
  }

  function situation(): Moment | null {
    if (!init || !look || !judged) return null
    return momentOf({
      verdict: judged.verdict,
      facts: look.facts,
      field: field?.kind ?? null,
      held: held && { host: held.host, encrypted: held.encrypted },
      dismissed: init.dismissed,
      putAway: putAway || init.dismissed === 'tab',
      trusted: init.trusted !== null,
      hasAsked,
    })
  }

  function view(): PanelView | null {
    if (!init || !judged || judged.verdict.kind === 'unreadable') return null
    const { seal, emblems, language, theme, text, trusted } = init
    return {
      verdict: judged.verdict,
      sentences: judged,
      moment,
      expanded,
      seal,
      emblems,
      language,
      text,
      theme,
      trusted: trusted !== null,
    }
  }

  /**
   * Shows what must be shown now. Coming up moves the focus, which is told to us while the panel is still coming up:
   * a second one beside it would fight the first for the top.
   */
  function show(): void {
    again = true
    if (showing) return
    showing = true
    while (again) {
      again = false
      present()
    }
    showing = false
  }

  function present(): void {
    const next = situation()
    if (!next) {
      hide()
      return
    }
    moment = next
    const now = JSON.stringify(view())
    if (host && now === shown) {
      host.move()
      return
    }
    const wasCover = lock.held() && host !== null
    shown = now
    if (moment.kind === 'cover') lock.hold()
    else lock.release()
    if (host && wasCover === (moment.kind === 'cover')) host.update()
    else {
      host?.remove()
      host = open(moment.kind === 'cover')
    }
  }

  function hide(): void {
    host?.remove()
    host = null
    shown = ''
    lock.release()
  }

  function build(root: ShadowRoot): HTMLElement {
    const current = view()
    const box = current ? renderPanel(current) : document.createElement('div')
    box.addEventListener('click', (event) => press(event))
    // A click beside the buttons would leave the focus with the page.
    box.addEventListener('pointerup', () => {
      setTimeout(() => {
        if (box.isConnected && !root.activeElement?.matches('button')) takeKeys(box)
      }, 0)
    })
    root.append(box)
    return box
  }

  /** The cover is modal: nothing of the page can have the focus, and keys fall into the sink. */
  function takeKeys(box: HTMLElement): void {
    if (!(box instanceof HTMLDialogElement)) return
    if (!box.open) box.showModal()
    box.querySelector('iframe')?.focus({ preventScroll: true })
  }

  function press(event: MouseEvent): void {
    event.stopPropagation()
    const pressed = pressOf(event.target)
    if (!pressed || !event.isTrusted || !host?.seen()) return
    if (ARMED.has(pressed) && host.age() < ARM_MS) return
    act(pressed)
  }

  function act(pressed: Press): void {
    const form = held
    if (pressed === 'details') expanded = !expanded
    if (pressed === 'stay' || pressed === 'send') held = null
    if (pressed === 'dismiss' || pressed === 'dismiss-host') {
      held = null
      putAway = true
      if (init) init = { ...init, dismissed: pressed === 'dismiss' ? 'tab' : 'host' }
    }
    show()
    if (pressed === 'send') form?.send()
    else if (judged) actOn(pressed, judged.verdict)
  }

  function open(urgent: boolean): PanelHost {
    return showPanelHost({
      document,
      styles: init?.styles ?? '',
      build,
      shown: takeKeys,
      place: (box) => placePanel(moment, box, field?.element ?? null, look?.buttons ?? []),
      urgent,
      alive,
      onEscape: () => {
        if (moment.kind !== 'cover') act('dismiss')
      },
      onRebuilt: restart,
      onTampering: tampered,
      onSpent: spent,
    })
  }

  const isOurs = (): boolean => /^(?:official|partner|sister)$/.test(judged?.verdict.kind ?? '')

  function tampered(what: Tampering): void {
    repairs += 1
    if (reported.has(what) || (isOurs() && repairs <= HONEST_REPAIRS)) return
    reported.add(what)
    void send({ type: 'tamper', what })
  }

  function spent(): void {
    host = null
    void send(isOurs() ? { type: 'tamper', what: 'removed' } : { type: 'tamper-spent' })
  }

  return {
    begin(answer) {
      init = answer
      show()
    },
    async looked(found, inFrame = false) {
      // A page that is warned of can't talk its way out by taking its fields away.
      if (hasAsked && !isOurs() && judged?.verdict.kind !== 'unrelated' && !asksNow(found.facts)) {
        return
      }
      look = found
      touched ||= inFrame
      hasAsked ||= asksNow(found.facts)
      const facts = JSON.stringify(found.facts)
      if (facts !== asked || inFrame) {
        asked = facts
        const closed = hasClosedFrame(found.facts)
        const ask = () => send({ type: 'frames', facts: found.facts })
        // The person may be typing by now: no time to hear first what the page itself is.
        const early = closed && touched ? ask() : null
        const answer = await question(found.facts)
        if (answer) judges.learn(found.facts, answer)
        const more = await (early ?? (closed && answer && givesCause(answer) ? ask() : null))
        // A later look that found the same has asked nothing anew.
        if (more && more !== 'no-answer' && asked === facts) {
          look = { ...look, facts: more }
          await question(more)
        }
      }
      show()
    },
    focused(next) {
      if (next?.element === field?.element) return
      field = next
      show()
    },
    hold(form) {
      held = form
      show()
    },
    verdict: () => judged?.verdict ?? null,
    judgeForm: (form, submitter) => judges.judge(form, submitter, judged?.verdict ?? null),
    async askAbout(form, submitter) {
      const read = readForm(form, submitter)
      const answer = read && look && (await question({ ...look.facts, forms: [read] }))
      asked = ''
      return read && answer ? judges.learnForm(read, answer) : null
    },
  }
}
