import * as v from 'valibot'
import { classifyAddress } from '../../guard/address.ts'
import { PAGE_FACTS, type PageFacts } from '../../guard/page/page-facts.ts'
import { sensitiveFieldsOf } from '../../guard/page/sensitive-fields.ts'
import { lookIntoFrames } from '../../platform/inject.ts'
import type { FrameLook } from './with-frames.ts'

/** Frames counted; a page with more is no page a person pays on. */
const MOST = 40

/** What the child frames of a tab ask for; frames that can't be reached are left out. */
export async function frameLooks(tabId: number): Promise<FrameLook[]> {
  const results = await lookIntoFrames(tabId)
  return results
    .map((result) => v.safeParse(PAGE_FACTS, result))
    .filter((parsed) => parsed.success)
    .map(({ output }) => lookOf(output))
    .slice(0, MOST)
}

function lookOf(facts: PageFacts): FrameLook {
  const { url, forms, paymentQr } = facts
  const fields = [...new Set(forms.flatMap((form) => form.fields))]
  return { url: url.slice(0, 200), fields, paymentQr, names: namesOf(facts) }
}

/**
 * What a frame says it is speaks for the page around it, as if it stood there, where it asks for something. An
 * operator's, a bank's or a namesake's own page in a frame speaks for itself alone.
 */
function namesOf(facts: PageFacts): FrameLook['names'] {
  if (sensitiveFieldsOf(facts).length === 0 && !facts.paymentQr) return null
  if (/^(?:official|partner|sister)$/.test(classifyAddress(facts.url).kind)) return null
  const { title, headings, logos, siteNames, imprint, actions } = facts
  return { headings: [title, ...headings], logos, siteNames, imprint, actions }
}
