import type { NumberReader, NumberReading } from '../guide/numbers/number-reader.ts'
import { type CodeContent, readCode } from './code/read-code.ts'

/** What somebody pasted, and what it is: what a code may hold, or a telephone number. */
export type Checked = CodeContent | { kind: 'number'; number: string; reading: NumberReading }

/** What a person types to ask about one number: digits, what is put between them, nothing else. */
const NUMBER = /^\s*\+?[\d\s().–-]{5,24}\s*$/u

/** Tells what a pasted text is, and judges it. Returns null for an empty one. Never throws. */
export function checkText(
  text: string,
  known: ReadonlySet<string>,
  readNumber: NumberReader,
): Checked | null {
  if (text.trim() === '') return null
  if (NUMBER.test(text)) return { kind: 'number', number: text.trim(), reading: readNumber(text) }
  return readCode(text, known)
}
