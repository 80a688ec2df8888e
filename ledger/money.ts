/** What people type between digits: spaces of every kind, apostrophes, and a currency at the end. */
const BESIDE = /[\s\u00a0\u202f'’]|(?:₽|руб(?:\.|лей|ля|ль)?|р\.?|rub|卢布)$/giu

/** The digits, with at most two after a comma or a point. */
const SUM = /^([-−–]?)(\d{1,8})(?:[.,](\d{1,2}))?$/

/**
 * Reads a sum of roubles as someone typed it, in kopecks, or null if it is none: `340`, `-12,5`, `1 000.00 ₽`,
 * full-width digits. A comma or a point is the decimal sign: nobody tops up by thousands of thousands.
 */
export function readMoney(text: string): number | null {
  const [, minus, roubles = '', kopecks = ''] =
    SUM.exec(text.normalize('NFKC').trim().replace(BESIDE, '')) ?? []
  if (minus === undefined) return null
  const sum = Number(roubles) * 100 + Number(kopecks.padEnd(2, '0'))
  return minus === '' || sum === 0 ? sum : -sum
}

/** Returns kopecks as a plain number of roubles with a point, for files: `340.50`. */
export function plainMoney(kopecks: number): string {
  const sum = Math.abs(kopecks)
  const rest = String(sum % 100).padStart(2, '0')
  return `${kopecks < 0 ? '-' : ''}${Math.floor(sum / 100)}.${rest}`
}
