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
 * What the page tells the browser to fill in, against what the person sees.
 *
 * Two things nobody honest needs. A card's data asked for in fields out of sight, in a form that shows others and no
 * card: one press on "fill in" hands the card over with the name (shown in 2017 by anttiviljami's
 * browser-autofill-phishing; browsers still do it: brave/brave-browser #949 and #48121, w3c/html #1285). And a field
 * that reads as a phone or an amount, but has a card or a saved password put in.
 *
 * What honest pages do is let pass: codes and passwords out of sight (boxes drawn over one clear field; logins whose
 * second step is there from the start), `one-time-code` and `new-password` put on any field to keep autofill away,
 * and fields that are not drawn at all, which browsers leave empty.
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

/** A card's data that the browser would put out of sight in a form which shows fields, none of them a card's. */
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

/** What is put into a field that a person takes for a phone's or an amount's, where it is a secret. */
function disguisedAs({ name, reads, seen }: FieldHint): FieldKind[] {
  if (!seen || (reads !== 'phone' && reads !== 'amount')) return []
  const kind = filledIn(name)
  return kind !== null && (CARD.has(kind) || name === 'current-password') ? [kind] : []
}
