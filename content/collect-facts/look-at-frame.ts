import type { FieldKind } from '../../guard/page-facts.ts'
import { MAX_ELEMENTS } from './budget.ts'
import { forms } from './form-facts.ts'
import { walk } from './walk.ts'

/** Looks at a frame's own document from inside: where it is, and what its fields ask for. */
export function lookAtFrame(document: Document): { url: string; fields: FieldKind[] } {
  const found = forms()
  let seen = 0
  for (const { element } of walk(document, () => null)) {
    found.see(element)
    seen += 1
    if (seen >= MAX_ELEMENTS) break
  }
  const fields = found.result().flatMap((form) => form.fields)
  return { url: location.href.slice(0, 200), fields: [...new Set(fields)] }
}
