import { sentByScript } from '../dom/marks.ts'

/** Where a form must not go without a word: the host it would go to. */
export interface Hold {
  host: string
  encrypted: boolean
}

/** A form that was held, and how to let it go after all. */
export interface HeldForm extends Hold {
  send(): void
}

/** What the watch asks and tells. */
export interface SubmitWatch {
  /** Reads the form again as it is now: it may go, must be held, or its target is new and must be asked about. */
  judge(form: HTMLFormElement, submitter: Element | null): 'go' | 'ask' | Hold
  /** Asks about a form's new target; null where it may go. */
  ask(form: HTMLFormElement, submitter: Element | null): Promise<Hold | null>
  held(form: HeldForm): void
  /** The page has taken over a form's sending: where to can't be seen. */
  unseen(): void
}

/**
 * A form sent by script fires no `submit` event, and a handler of the page may change the target after ours:
 * `formdata` comes last. By then Chromium has read the target, so that nothing but this stops the form: one that
 * is in no document goes nowhere (HTML Standard, form submission, "cannot navigate"). It is back in the next task.
 */
function stopLate(form: HTMLFormElement): void {
  const place = document.createComment('')
  Element.prototype.replaceWith.call(form, place)
  setTimeout(() => place.replaceWith(form))
}

/**
 * Reads every form's real target at the moment it is sent, whichever way, and holds those that must not go.
 * `root` is the window, or the shadow root or frame's document in which a form was met: `submit` stays inside.
 */
export function watchSubmit(root: EventTarget, watch: SubmitWatch, signal: AbortSignal): void {
  const { requestSubmit, submit } = HTMLFormElement.prototype
  const passing = new WeakSet<HTMLFormElement>()
  let last: SubmitEvent | null = null
  let told = false

  /** Whether the form must stop here; if so, what becomes of it is on its way. */
  function stops(form: HTMLFormElement, by: Element | null, again: () => void): boolean {
    const judged = passing.has(form) ? 'go' : watch.judge(form, by)
    if (judged === 'go') return false
    const send = (): void => {
      passing.add(form)
      again()
      passing.delete(form)
    }
    const hold = (found: Hold | null): void => {
      if (found) watch.held({ ...found, send })
      else send()
    }
    if (judged === 'ask') void watch.ask(form, by).then(hold)
    else hold(judged)
    return true
  }

  function onSubmit(event: Event): void {
    // Only the browser's own events send anything; their target is always a form.
    if (!event.isTrusted) return
    const form = event.target as HTMLFormElement
    const { submitter } = event as SubmitEvent
    last = event as SubmitEvent
    const stopped = stops(form, submitter, () => requestSubmit.call(form, submitter))
    setTimeout(() => {
      last = null
      if (stopped || !event.defaultPrevented) return
      sentByScript.add(form)
      // Told once: a page can take over sendings without end.
      if (!told) watch.unseen()
      told = true
    })
    if (!stopped) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  /** The button whose submission this is; a handler that calls `submit()` itself sends without one. */
  function submitterNow(form: HTMLFormElement): Element | null {
    const over = last?.target === form && last.eventPhase === Event.NONE && !last.defaultPrevented
    return over ? (last?.submitter ?? null) : null
  }

  function onFormData(event: Event): void {
    if (!event.isTrusted) return
    const form = event.target as HTMLFormElement
    if (stops(form, submitterNow(form), () => submit.call(form))) stopLate(form)
  }

  const options = { capture: true, signal }
  root.addEventListener('submit', onSubmit, options)
  root.addEventListener('formdata', onFormData, options)
}
