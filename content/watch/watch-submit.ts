import { attribute, formControls, setAttribute } from '../dom/safe-read.ts'

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
}

const isForm = (target: EventTarget | null): target is HTMLFormElement =>
  target instanceof Element && target.localName === 'form'

/**
 * A form sent by script fires no `submit` event, and a handler of the page may change the target after ours:
 * `formdata` comes last, before the target is read (HTML Standard, form submission, steps 9 to 12). A form
 * whose method is `dialog` and that stands in no dialog goes nowhere.
 */
function stopLate(form: HTMLFormElement): void {
  const changed = [form, ...formControls(form)].map((element) => {
    const name = element === form ? 'method' : 'formmethod'
    return { element, name, before: attribute(element, name) }
  })
  for (const { element, name, before } of changed) {
    if (name === 'method' || before !== null) setAttribute(element, name, 'dialog')
  }
  setTimeout(() => {
    for (const { element, name, before } of changed) {
      if (before !== null) setAttribute(element, name, before)
      else Element.prototype.removeAttribute.call(element, name)
    }
  }, 0)
}

/** Reads every form's real target at the moment it is sent, whichever way, and holds those that must not go. */
export function watchSubmit(document: Document, watch: SubmitWatch, signal: AbortSignal): void {
  const passing = new WeakSet<HTMLFormElement>()
  let submitter: Element | null = null

  /** Whether the form must stop here; if so, what becomes of it is on its way. */
  function stops(form: HTMLFormElement, by: Element | null, again: () => void): boolean {
    if (passing.has(form)) return false
    const judged = watch.judge(form, by)
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
    const form = event.target
    if (!isForm(form)) return
    const by = (event as SubmitEvent).submitter
    submitter = by
    const again = (): void => HTMLFormElement.prototype.requestSubmit.call(form, by)
    if (!stops(form, by, again)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  function onFormData(event: Event): void {
    const form = event.target
    if (!isForm(form)) return
    const again = (): void => HTMLFormElement.prototype.submit.call(form)
    if (stops(form, submitter, again)) stopLate(form)
    submitter = null
  }

  const view = document.defaultView ?? window
  view.addEventListener('submit', onSubmit, { capture: true, signal })
  view.addEventListener('formdata', onFormData, { capture: true, signal })
}
