import type { PageFacts } from '../../guard/page/page-facts.ts'
import type { Judged } from '../../platform/messages.ts'
import { send } from '../../platform/send.ts'
import type { PageLook } from '../collect-facts/collect-facts.ts'
import { sharedWorld } from '../shared-world.ts'
import type { SubmitWatch } from '../watch/watch-submit.ts'
import { createFormJudge, readForm } from './form-judge.ts'
import { asksNow } from './moment-of.ts'

/** What is known of a page, and how it is found out. */
export interface Knowledge {
  /** The last look, with what was seen inside the page's frames. */
  look: PageLook | null
  judged: Judged | null
  /** Whether the page has ever asked for something worth stealing, even if it has removed the fields since. */
  hasAsked: boolean
  /** Has the result of a look judged. Resolves when it is. `inFrame`: the person is in a frame of the page. */
  looked(look: PageLook, inFrame: boolean): Promise<void>
  /**
   * Whether an answer about the page is overdue: it has been waited for too long, or at all if the page is known to
   * claim an operator; but not for ever.
   */
  overdue(): boolean
  judgeForm: SubmitWatch['judge']
  askAbout: SubmitWatch['ask']
}

/** An answer takes a few hundredths of a second. After the first of these times (in milliseconds) it is overdue. */
const OVERDUE_MS = 300
/** After this long nobody is likely to answer, and a page must not stay without keys. */
const GIVEN_UP_MS = 4_000

/** Whether the verdict is on a registered host. */
export const isRegistered = (judged: Judged | null): boolean =>
  /^(?:official|partner|sister)$/.test(judged?.verdict.kind ?? '')

/** Whether the page says, as far as it has been read, that it is an operator, though it is not. */
export const mayClaim = (judged: Judged | null): boolean =>
  !!judged?.verdict.checks.some(({ id, state }) => id === 'claim' && state === 'failed')

/** Creates the knowledge of a page not looked at yet. */
export function createKnowledge(): Knowledge {
  let asked = ''
  let questions = 0
  let touched = false
  /** Since when an answer is waited for, `performance.now()`; null for none. The gate may have asked for the look. */
  let waitingSince = sharedWorld().since || null
  const judges = createFormJudge()
  const known: Knowledge = {
    look: null,
    judged: null,
    hasAsked: false,
    looked,
    overdue,
    judgeForm,
    askAbout,
  }

  function overdue(): boolean {
    if (waitingSince === null || isRegistered(known.judged)) return false
    const waited = performance.now() - waitingSince
    return waited < GIVEN_UP_MS && (waited > OVERDUE_MS || mayClaim(known.judged))
  }

  /** Returns the background's verdict on facts, or null if it does not answer. Keeps it unless a later question was asked. */
  async function question(facts: PageFacts): Promise<Judged | null> {
    questions += 1
    const mine = questions
    const answer = await send({ type: 'facts', facts })
    if (answer === 'no-answer') return null
    if (mine === questions) known.judged = answer
    return answer
  }

  async function looked(found: PageLook, inFrame: boolean): Promise<void> {
    const { judged } = known
    const asks = asksNow(found.facts)
    // A page we warn of can't escape the warning by removing its fields.
    const warned = judged?.verdict.kind !== 'unrelated' && !isRegistered(judged)
    if (known.hasAsked && warned && !asks) return
    known.look = found
    known.hasAsked ||= asks
    touched ||= inFrame
    const facts = JSON.stringify(found.facts)
    if (facts === asked && !inFrame) return
    asked = facts
    waitingSince ??= performance.now()
    await judgeLook(found, facts)
    // A look that has not seen all that counts is gone on with: on a page that claims an operator that is waited for.
    const over = found.told || found.facts.cutShort || !mayClaim(known.judged)
    // A later one that found something else ends the wait.
    if (asked === facts && over) waitingSince = null
  }

  /** Has a look judged, and what is in the page's frames where that may matter. */
  async function judgeLook(found: PageLook, facts: string): Promise<void> {
    const closed = hasUnreadableFrame(found.facts)
    const ask = () => send({ type: 'frames', facts: found.facts })
    // The person may be typing by now: there is no time to wait for the verdict on the page first.
    const early = closed && touched ? ask() : null
    const answer = await question(found.facts)
    if (answer) judges.learn(found.facts, answer)
    const more = await (early ?? (closed && answer && isReasonToLook(answer) ? ask() : null))
    // A later look that found something else asks for itself.
    if (!more || more === 'no-answer' || asked !== facts) return
    const frame = { url: '', sandboxed: false, visible: true, fields: more.fields }
    known.look = { ...found, facts: { ...found.facts, frames: [...found.facts.frames, frame] } }
    known.judged = more
  }

  function judgeForm(form: HTMLFormElement, submitter: Element | null) {
    return judges.judge(form, submitter, known.judged?.verdict ?? null)
  }

  async function askAbout(form: HTMLFormElement, submitter: Element | null) {
    const read = readForm(form, submitter)
    const answer = read && known.look && (await question({ ...known.look.facts, forms: [read] }))
    asked = ''
    return read && answer ? judges.learnForm(read, answer) : null
  }

  return known
}

/** Whether the page shows a frame that can't be read from outside, or only as parsed text. */
const hasUnreadableFrame = ({ frames }: PageFacts): boolean =>
  frames.some(
    ({ fields, visible, sandboxed, url }) =>
      visible && (fields === null || sandboxed || url.startsWith('data:')),
  )

/** Whether the verdict is reason to look into such frames. */
const isReasonToLook = ({ verdict, namesNobody }: Judged): boolean =>
  namesNobody ||
  verdict.kind !== 'unrelated' ||
  verdict.checks.some(({ id, state }) => id === 'claim' && state === 'failed')
