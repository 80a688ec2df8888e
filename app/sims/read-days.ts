import { wholeNumber } from './card-fields.ts'

/** The most numbers that make sense beside each other. */
const MOST = 5

/** Reads numbers of days with commas or spaces between them; [] if there are none, null if something else is typed. */
export function readDays(text: string): number[] | null {
  const numbers = text
    .split(/[\s,，、;]+/)
    .filter(Boolean)
    .map((one) => wholeNumber(one, 0, 365))
  return numbers.length > MOST || numbers.includes(null)
    ? null
    : [...new Set(numbers as number[])].sort((one, other) => other - one)
}
