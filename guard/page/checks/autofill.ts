import { AUTOFILL, type AutofillName } from '../autofill-names.ts'
import type { FieldHint, FieldKind, FormFacts } from '../page-facts.ts'
import { failed, notChecked, type PageCheck, passed } from './page-check.ts'

declare module '../../verdict/check-result.ts' {
  interface CheckWhys {
    autofill:
      | 'fills-what-it-says'
      | 'fills-unseen'
      | 'fills-another'
      | 'nothing-to-fill'
      | 'no-hints'
  }
}

/**
 * Compares what the page tells the browser to fill in with what the person sees.
 *
 * It fails on two things that no honest page needs. A card's data in hidden fields of a form that shows other fields
 * and no card: one press on "fill in" hands the card over with the name (shown in 2017 by anttiviljami's
 * browser-autofill-phishing; browsers still do it: brave/brave-browser #949 and #48121, w3c/html #1285). And a field
 * labelled as a phone or an amount that the browser is told to fill with a card or a saved password.
 *
 * It passes what honest pages do: hidden codes and passwords (boxes drawn over one transparent field; logins whose
 * second step is there from the start), `one-time-code` and `new-password` on any field to keep autofill away, and
 * fields that are not rendered at all, which browsers leave empty.
 */
export const autofill: PageCheck<'autofill'> = {
  id: 'autofill',
  needsWholePage: true,
  weight: { official: 'if-it-asks', stranger: 'if-it-asks' },
  check({ facts }) {
    const [harvested] = facts.forms.flatMap(harvestedIn)
    if (harvested) return failed('fills-unseen', harvested)
    const hints = facts.forms.flatMap(({ hints }) => hints)
    const [disguised] = hints.flatMap(disguisedAs)
    if (disguised) return failed('fills-another', disguised)
    if (facts.forms.every(({ fields }) => fields.length === 0)) return passed('nothing-to-fill')
    return hints.some(({ name }) => name !== null)
      ? passed('fills-what-it-says')
      : notChecked('no-hints')
  },
}

const CARD: ReadonlySet<FieldKind> = new Set<FieldKind>([
  'card-number',
  'card-expiry',
  'card-cvv',
  'card-pin',
])

const filledIn = (name: AutofillName | null): FieldKind | null => name && AUTOFILL[name]

/** Returns the card data that the browser would fill into hidden fields of a form whose visible fields are no card's. */
function harvestedIn({ hints }: FormFacts): FieldKind[] {
  const seen = hints.filter((hint) => hint.seen)
  const asksOpenly = seen.some(({ name, reads }) => CARD.has(reads) || isCard(name))
  if (seen.length === 0 || asksOpenly) return []
  return hints.flatMap(({ name }) => (isCard(name) ? (filledIn(name) ?? []) : []))
}

const isCard = (name: AutofillName | null): boolean => {
  const kind = filledIn(name)
  return kind !== null && CARD.has(kind)
}

/** Returns the secret that the browser would fill into a field labelled as a phone or an amount. */
function disguisedAs({ name, reads, seen }: FieldHint): FieldKind[] {
  if (!seen || (reads !== 'phone' && reads !== 'amount')) return []
  const kind = filledIn(name)
  return kind !== null && (CARD.has(kind) || name === 'current-password') ? [kind] : []
}
