import type { FactValue } from './fact.ts'
import { findFact } from './fact-index.ts'
import type { FactId } from './facts/index.ts'
import { formatFact, formatFactNumber } from './format-fact.ts'
import type { Language } from './language.ts'
import { telUri } from './tel-uri.ts'

/** A piece of a text: plain words, or the printed value of a fact together with the fact's id. */
export type TextPart =
  | { kind: 'text'; text: string }
  | { kind: 'ussd' | 'phone'; text: string; fact: FactId; tel: string | null }
  | { kind: Exclude<FactValue['kind'], 'ussd' | 'phone'>; text: string; fact: FactId }

const REFERENCE = /\{([^{}]*)\}/gu
const REFERENCE_SHAPE = /^([a-z0-9-]+)(?:\.([a-zA-Z0-9]+))?(:number)?$/u

/** What a reference names, or why it can't be printed. */
export type Reference =
  | { kind: 'value'; id: FactId; value: FactValue; bare: boolean }
  | { kind: 'malformed' | 'unknown-fact' | 'unknown-value' | 'unprintable'; reference: string }

/** Reads the inside of `{…}`: a fact's id, then optionally a value's name after a dot, then optionally `:number`. */
export function readReference(reference: string): Reference {
  const [, id, name, bare] = REFERENCE_SHAPE.exec(reference) ?? []
  if (id === undefined) return { kind: 'malformed', reference }
  const fact = findFact(id)
  if (fact === undefined) return { kind: 'unknown-fact', reference }
  if (!fact.printable) return { kind: 'unprintable', reference }
  const value = fact.values[name ?? 'main']
  if (value === undefined) return { kind: 'unknown-value', reference }
  return { kind: 'value', id: id as FactId, value, bare: bare !== undefined }
}

/** Returns every reference of a text, in order. */
export function referencesOf(text: string): Reference[] {
  return [...text.matchAll(REFERENCE)].map((match) => readReference(match[1] ?? ''))
}

/**
 * Splits a text of the guide into words and printed facts, so that codes can be copied and sources marked. Throws if a
 * reference names nothing printable: the texts are ours, and a test reads all of them.
 */
export function parseRichText(text: string, language: Language): TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  for (const match of text.matchAll(REFERENCE)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) })
    parts.push(printReference(readReference(match[1] ?? ''), language))
    end = match.index + match[0].length
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) })
  return parts
}

/** Returns the same text as plain words, for copying, speech and search. */
export function plainText(text: string, language: Language): string {
  return parseRichText(text, language)
    .map((part) => part.text)
    .join('')
}

function printReference(reference: Reference, language: Language): TextPart {
  if (reference.kind !== 'value')
    throw new Error(`{${reference.reference}} is ${reference.kind}: no text may refer to it`)
  const { id, value, bare } = reference
  const text = bare ? formatFactNumber(value, language) : formatFact(value, language)
  if (value.kind === 'ussd' || value.kind === 'phone')
    return { kind: value.kind, text, fact: id, tel: telUri(value) }
  return { kind: value.kind, text, fact: id }
}
