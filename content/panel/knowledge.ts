import type { PageFacts } from '../../guard/page/page-facts.ts'
import type { Judged } from '../../platform/messages.ts'
import { send } from '../../platform/send.ts'
import type { PageLook } from '../collect-facts/collect-facts.ts'
import type { SubmitWatch } from '../watch/watch-submit.ts'
import { createFormJudge, readForm } from './form-judge.ts'
import { asksNow } from './moment-of.ts'

/** What is known of a page, and the asking that finds it out. */
export interface Knowledge {
  /** The last look, with what the page's frames have told. */
  look: PageLook | null
  judged: Judged | null
  /** The page has asked for something worth stealing before, though it may have taken its fields away. */
  hasAsked: boolean
  /** Sends what a look found to be judged; resolves when it is. `inFrame`: the person is in a frame of the page. */
  looked(look: PageLook, inFrame: boolean): Promise<void>
  judgeForm: SubmitWatch['judge']
  askAbout: SubmitWatch['ask']
}

/** Whether a verdict is one on a registered host. */
export const isRegistered = (judged: Judged | null): boolean =>
  /^(?:official|partner|sister)$/.test(judged?.verdict.kind ?? '')

/** Knows nothing yet. */
export function createKnowledge(): Knowledge {
  let asked = ''
  let questions = 0
  let touched = false
  const judges = createFormJudge()
  const known: Knowledge = {
    look: null,
    judged: null,
    hasAsked: false,
    looked,
    judgeForm,
    askAbout,
  }

  /** The background's verdict on facts; null where nobody answers. What a later question has overtaken is not news. */
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
    // A page that is warned of can't talk its way out by taking its fields away.
    const warned = judged?.verdict.kind !== 'unrelated' && !isRegistered(judged)
    if (known.hasAsked && warned && !asks) return
    known.look = found
    known.hasAsked ||= asks
    touched ||= inFrame
    const facts = JSON.stringify(found.facts)
    if (facts === asked && !inFrame) return
    asked = facts
    const closed = hasClosedFrame(found.facts)
    const ask = () => send({ type: 'frames', facts: found.facts })
    // The person may be typing by now: no time to hear first what the page itself is.
    const early = closed && touched ? ask() : null
    const answer = await question(found.facts)
    if (answer) judges.learn(found.facts, answer)
    const more = await (early ?? (closed && answer && givesCause(answer) ? ask() : null))
    // A later look that found the same has asked nothing anew.
    if (!more || more === 'no-answer' || asked !== facts) return
    known.look = { ...known.look, facts: more }
    await question(more)
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

/** Whether the page shows a frame it can't be seen into from outside, or whose text alone could be read. */
const hasClosedFrame = ({ frames }: PageFacts): boolean =>
  frames.some(
    ({ fields, visible, sandboxed, url }) =>
      visible && (fields === null || sandboxed || url.startsWith('data:')),
  )

/** Whether what is known of a page is cause to look into such frames. */
const givesCause = ({ verdict }: Judged): boolean =>
  verdict.kind !== 'unrelated' ||
  verdict.checks.some(({ id, state }) => id === 'claim' && state === 'failed')
