import { autofillName } from '../../guard/page/autofill-names.ts'
import type { FieldHint, FieldKind, FormFacts } from '../../guard/page/page-facts.ts'
import { isRendered, isVisible, rectOf } from '../dom/element-visibility.ts'
import { sentByScript } from '../dom/marks.ts'
import { allMatching, attribute, formAction, formMethod } from '../dom/safe-read.ts'
import { type FactList, factList } from './fact-list.ts'
import { fieldHints, isField } from './field-hints.ts'
import { fieldKind, readAs } from './field-kind.ts'

/** This many single-character boxes in a row are a code, typed digit by digit. */
const CODE_BOXES = 4

/** A box for one digit is this narrow, in pixels, and about as tall as it is wide. */
const WIDEST_BOX = 72
const FLATTEST_BOX = 0.6
const TALLEST_BOX = 2

/** How many forms, and fields of each, are kept. */
const LIMIT = 40

interface Group {
  form: HTMLFormElement | null
  kinds: FieldKind[]
  hints: FieldHint[]
  /** Whether a person sees any of its fields. */
  seen: boolean
  boxes: number
  quads: number
  mails: number
}

/** Returns the URL a form would be sent to at this moment (the pressed button's own, if it has one), or null. */
export function formTarget(form: HTMLFormElement, submitter: Element | null): string | null {
  const own = submitter && attribute(submitter, 'formaction')
  if (own === null) return formAction(form)
  try {
    return new URL(own, form.baseURI).href
  } catch {
    return null
  }
}

function kindsOf({ kinds, boxes, quads, mails }: Group): FieldKind[] {
  const more: (FieldKind | false)[] = [
    boxes >= CODE_BOXES && 'sms-code',
    quads >= CODE_BOXES && 'card-number',
    mails > 0 && kinds.includes('password') && 'login',
  ]
  return [...kinds, ...more.filter((kind) => kind !== false)].slice(0, LIMIT)
}

/** Returns a form's targets: its own, and each other one that a submit button or a script sends it to. */
function targets(form: HTMLFormElement): (string | null)[] {
  const buttons = allMatching(form, '[formaction]').slice(0, 5)
  const unseen = sentByScript.has(form) ? [null] : []
  return [
    ...new Set([...unseen, formTarget(form, null), ...buttons.map((one) => formTarget(form, one))]),
  ]
}

/** Whether a field that nothing names has the shape of a box for one digit. */
function isBox(element: Element): boolean {
  const { width, height } = rectOf(element)
  const shape = height / width
  return width <= WIDEST_BOX && shape >= FLATTEST_BOX && shape <= TALLEST_BOX
}

/** Adds a field to its group, and returns what it asks for. `say` is told the words around it. */
function addField(
  group: Group,
  element: Element,
  say: (words: string, seen: boolean) => void,
): FieldKind {
  const hints = fieldHints(element)
  const kind = fieldKind(hints)
  if (hints.maxLength === 1 || (kind === 'other' && isBox(element))) group.boxes += 1
  if (hints.maxLength === 4 && kind === 'other') group.quads += 1
  if (hints.type === 'email' || /mail/i.test(hints.name)) group.mails += 1
  group.kinds.push(kind)
  const seen = isRendered(element) && isVisible(element)
  for (const words of [hints.label, hints.placeholder]) say(words, seen)
  group.seen ||= seen
  if (isRendered(element)) {
    const name = autofillName(hints.autocomplete)
    group.hints.push({ name, reads: readAs(hints), seen })
  }
  return kind
}

function formsOf(group: Group): FormFacts[] {
  const fields = kindsOf(group)
  const { form, hints } = group
  if (!form) return [{ action: null, method: 'get', fields, hints }]
  const method = formMethod(form)
  return targets(form).map((action) => ({ action, method, fields, hints }))
}

/**
 * Collects every form with its real target and its kinds of field, and the words around the fields. Fields outside any
 * form are one group. Forms of which nobody sees a field come last.
 */
export function formCollector(): {
  visit(element: Element): FieldKind | null
  found: FactList
  result(): FormFacts[]
} {
  const found = factList()
  const groups = new Map<HTMLFormElement | Node, Group>()
  const groupOf = (element: Element): Group => {
    const form = (element as HTMLInputElement).form ?? element.closest('form')
    const key = form ?? element.getRootNode()
    const empty = { form, kinds: [], hints: [], seen: false, boxes: 0, quads: 0, mails: 0 }
    const group = groups.get(key) ?? empty
    groups.set(key, group)
    return group
  }
  return {
    found,
    visit(element) {
      if (!isField(element)) return null
      const group = groupOf(element)
      if (group.kinds.length >= LIMIT) return null
      return addField(group, element, (words, seen) => found.add(words, () => seen))
    },
    result: () =>
      [...groups.values()]
        .sort((a, b) => Number(b.seen) - Number(a.seen))
        .flatMap(formsOf)
        .slice(0, LIMIT),
  }
}
