import { assess } from '../../guard/assess.ts'
import type { PageFacts } from '../../guard/page-facts.ts'
import { forms, formTarget } from '../collect-facts/form-facts.ts'
import { formControls, formMethod } from '../dom/safe-read.ts'
import { isAsked } from '../watch/asked.ts'
import type { Hold } from '../watch/watch-submit.ts'

/**
 * Reads one form as it is now and judges it by the page's own verdict: the host it would go to where the form's
 * target fails its check, null where it may go or asks for nothing worth stealing.
 */
export function judgeForm(
  form: HTMLFormElement,
  submitter: Element | null,
  facts: PageFacts,
): Hold | null {
  const reader = forms()
  const fields = formControls(form)
    .map((control) => reader.see(control))
    .filter((kind) => kind !== null)
  if (!fields.some(isAsked)) return null
  const action = formTarget(form, submitter)
  const verdict = assess(location.href, {
    ...facts,
    url: location.href,
    forms: [{ action, method: formMethod(form), fields }],
  })
  if (verdict.kind === 'unrelated' || verdict.kind === 'unreadable') return null
  const failed = verdict.checks.some(({ id, state }) => id === 'form-target' && state === 'failed')
  return failed && action !== null ? targetOf(action) : null
}

function targetOf(action: string): Hold | null {
  try {
    const { host, protocol } = new URL(action)
    return { host: host || protocol, encrypted: protocol === 'https:' }
  } catch {
    return null
  }
}
