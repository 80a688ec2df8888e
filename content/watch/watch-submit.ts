import { attribute } from '../dom/safe-read.ts'

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
  /** Reads the form again as it is now; null where it may go. */
  judge(form: HTMLFormElement, submitter: Element | null): Hold | null
  held(form: HeldForm): void
}

const isForm = (target: EventTarget | null): target is HTMLFormElement =>
  target instanceof Element && target.localName === 'form'

function requestSubmit(form: HTMLFormElement, submitter: Element | null): void {
  HTMLFormElement.prototype.requestSubmit.call(form, submitter as HTMLElement | null)
}

/**
 * A form sent by script fires no `submit` event, and a handler of the page may change the target after ours:
 * `formdata` comes last, before the target is read (HTML Standard, form submission, steps 9 to 12). A form
 * whose method is `dialog` and that stands in no dialog goes nowhere.
 */
function stopLate(form: HTMLFormElement): void {
  const before = attribute(form, 'method')
  form.setAttribute('method', 'dialog')
  const submitters = [...form.querySelectorAll('[formmethod]')]
  const own = submitters.map((one) => [one, attribute(one, 'formmethod') ?? ''] as const)
  for (const [one] of own) one.removeAttribute('formmethod')
  setTimeout(() => {
    if (before === null) form.removeAttribute('method')
    else form.setAttribute('method', before)
    for (const [one, value] of own) one.setAttribute('formmethod', value)
  }, 0)
}

/** Reads every form's real target at the moment it is sent, whichever way, and holds those that must not go. */
export function watchSubmit(document: Document, watch: SubmitWatch, signal: AbortSignal): void {
  const allowed = new WeakMap<HTMLFormElement, string>()
  const mustHold = (form: HTMLFormElement, submitter: Element | null): boolean => {
    const hold = watch.judge(form, submitter)
    if (!hold || allowed.get(form) === hold.host) return false
    const send = (): void => {
      allowed.set(form, hold.host)
      requestSubmit(form, submitter)
    }
    watch.held({ ...hold, send })
    return true
  }
  const options = { capture: true, signal }
  let submitter: Element | null = null
  const view = document.defaultView ?? window
  view.addEventListener(
    'submit',
    (event) => {
      if (!isForm(event.target)) return
      submitter = (event as SubmitEvent).submitter
      if (!mustHold(event.target, submitter)) return
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    options,
  )
  view.addEventListener(
    'formdata',
    (event) => {
      if (isForm(event.target) && mustHold(event.target, submitter)) stopLate(event.target)
    },
    options,
  )
}
