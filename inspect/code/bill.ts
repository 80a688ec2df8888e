/** A Russian payment order in a code (GOST R 56042-2014): whom it would pay, where and how much. */
export interface Bill {
  name: string
  account: string
  bank: string
  bic: string
  /** Taxpayer number of the payee; empty if there is none. */
  inn: string
  purpose: string
  /** In roubles, `1234.50`; null if the payer is to type it. */
  sum: string | null
}

/** `ST`, a version of four digits, a digit for the encoding, and the sign between the fields. */
const HEADER = /^ST\d{4}\d?([|~_#$%^&*/;:!])/u

/** Reads a bill. Returns null if the text is none or names no payee and no account. */
export function readBill(text: string): Bill | null {
  const separator = HEADER.exec(text)?.[1]
  if (separator === undefined) return null
  const fields = new Map(
    text
      .split(separator)
      .slice(1)
      .map((field) => {
        const [name = '', ...value] = field.split('=')
        return [name.toLowerCase(), value.join('=').trim()]
      }),
  )
  const of = (name: string): string => fields.get(name) ?? ''
  if (of('name') === '' && of('personalacc') === '') return null
  return {
    name: of('name'),
    account: of('personalacc'),
    bank: of('bankname'),
    bic: of('bic'),
    inn: of('payeeinn'),
    purpose: of('purpose'),
    sum: inRoubles(of('sum')),
  }
}

/** The sum stands in kopecks, without a point. */
function inRoubles(kopecks: string): string | null {
  if (!/^\d{1,15}$/u.test(kopecks)) return null
  const digits = kopecks.padStart(3, '0')
  return `${digits.slice(0, -2).replace(/^0+(?=\d)/u, '')}.${digits.slice(-2)}`
}
