/** Spreadsheets run a cell that begins with one of these as a formula (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/

/** A plain number is no formula, although it may begin with a minus. */
const NUMBER = /^-?\d+(?:\.\d+)?$/

/** Excel takes a file for UTF-8 only with this mark in front. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * Returns rows as a CSV file (RFC 4180): CRLF after each line, quotes where they are needed, an apostrophe before text
 * that a spreadsheet would run, and a byte order mark.
 */
export const csv = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')

function cell(text: string): string {
  const guarded = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
