import type { FormFacts, PageFacts } from '../../guard/page/page-facts.ts'
import { isSensitive } from '../../guard/page/sensitive-fields.ts'
import type { Verdict } from '../../guard/verdict/verdict.ts'
import type { Judged } from '../../platform/messages.ts'
import { formCollector, formTarget } from '../collect-facts/form-facts.ts'
import { formControls, formMethod } from '../dom/safe-read.ts'
import type { Hold } from '../watch/watch-submit.ts'

/** Decides where forms may go, as far as the background has judged their targets. */
export interface FormJudge {
  /** Learns from a verdict on facts: if the target check has not failed, every target in them is good. */
  learn(facts: PageFacts, judged: Judged): void
  judge(
    form: HTMLFormElement,
    submitter: Element | null,
    verdict: Verdict | null,
  ): 'go' | 'ask' | Hold
  /** Learns from a verdict on one form alone. Returns the hold if its target failed, or null. */
  learnForm(form: FormFacts, judged: Judged): Hold | null
}

const originOf = (action: string | null): string | null => {
  try {
    return action === null ? null : new URL(action).origin
  } catch {
    return null
  }
}

const targetFailed = ({ verdict }: Judged): boolean =>
  verdict.checks.some(({ id, state }) => id === 'form-target' && state === 'failed')

function holdOf(action: string | null): Hold | null {
  try {
    const { host, protocol } = new URL(action ?? '')
    return { host: host || protocol, encrypted: protocol === 'https:' }
  } catch {
    return null
  }
}

/** Reads one form as it is now, for facts. Returns null if it asks for nothing worth stealing. */
export function readForm(form: HTMLFormElement, submitter: Element | null): FormFacts | null {
  const reader = formCollector()
  const fields = formControls(form)
    .map((control) => reader.visit(control))
    .filter((kind) => kind !== null)
  if (!fields.some(isSensitive)) return null
  return { action: formTarget(form, submitter), method: formMethod(form), fields, hints: [] }
}

/** Creates a judge that knows no targets yet. */
export function createFormJudge(): FormJudge {
  const known = new Map<string, Hold | null>()
  return {
    learn({ forms: read }, judged) {
      if (targetFailed(judged)) return
      for (const { action } of read) {
        const origin = originOf(action)
        if (origin !== null) known.set(origin, null)
      }
    },
    learnForm({ action }, judged) {
      const origin = originOf(action)
      const hold = targetFailed(judged) ? holdOf(action) : null
      if (origin !== null) known.set(origin, hold)
      return hold
    },
    judge(form, submitter, verdict) {
      if (!verdict || verdict.kind === 'unrelated' || verdict.kind === 'unreadable') return 'go'
      const read = readForm(form, submitter)
      const origin = read && originOf(read.action)
      if (origin === null || origin === location.origin) return 'go'
      return known.has(origin) ? (known.get(origin) ?? 'go') : 'ask'
    },
  }
}
