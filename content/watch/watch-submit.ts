import { sentByScript } from '../dom/marks.ts'

/** The host that a form must not be sent to without a warning. */
export interface Hold {
  host: string
  encrypted: boolean
}

/** A form that was held back, and how to send it after all. */
export interface HeldForm extends Hold {
  send(): void
}

/** What the watch asks and reports. */
export interface SubmitWatch {
  /** Judges the form as it is now: it may go, must be held, or its target is new and must be asked about. */
  judge(form: HTMLFormElement, submitter: Element | null): 'go' | 'ask' | Hold
  /** Asks about a form's new target. Resolves with null if it may go. */
  ask(form: HTMLFormElement, submitter: Element | null): Promise<Hold | null>
  held(form: HeldForm): void
  /** The page's script submits a form itself: its target can't be seen. */
  unseen(): void
}

/**
 * Stops a form at its `formdata` event, the last one: a script's `submit()` fires no `submit` event, and a page's handler
 * may change the target after ours. Chromium has read the target by then, so the form is taken out of the document: a
 * form outside a document goes nowhere (HTML Standard, form submission, "cannot navigate"). It is back in the next task.
 */
function stopLate(form: HTMLFormElement): void {
  const place = document.createComment('')
  Element.prototype.replaceWith.call(form, place)
  setTimeout(() => place.replaceWith(form))
}

/**
 * Reads every form's real target at the moment it is submitted, in whatever way, and holds those that must not go.
 * `root` is the window, or a shadow root or frame's document with a form in it: `submit` events stay inside.
 */
export function watchSubmit(root: EventTarget, watch: SubmitWatch, signal: AbortSignal): void {
  const { requestSubmit, submit } = HTMLFormElement.prototype
  const passing = new WeakSet<HTMLFormElement>()
  let last: SubmitEvent | null = null
  let told = false

  /** Returns whether the form must stop here. If so, it is held, or sent once its target has been asked about. */
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
      // Reported once: a page can take over submissions without end.
      if (!told) watch.unseen()
      told = true
    })
    if (!stopped) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  /** Returns the button of this submission, or null if a script called `submit()`. */
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
