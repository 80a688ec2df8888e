import { fill } from '../../content/panel/view/fill.ts'
import { classifyAddress } from '../../guard/address.ts'
import type { NumberData } from '../../guide/numbers/number-data.ts'
import { operatorOfRange } from '../../guide/numbers/operator-of-range.ts'
import { PAGE_TEXT } from '../../locales/page.ts'
import { resolveLanguage } from '../../platform/language.ts'
import { readPackageData } from '../../platform/package-data.ts'
import { getSettings } from '../../platform/settings.ts'

/**
 * What to say where a number is typed into one operator's page whose range was given to another; null for nothing.
 * `start` is the number's first seven digits after +7. Yota's numbers come out of others' ranges: of them, and on
 * Yota's pages, nothing can be told.
 */
export async function numberHint(url: string, start: string): Promise<string | null> {
  const verdict = classifyAddress(url)
  if (verdict.kind !== 'official' || verdict.operator === 'yota') return null
  const { carriers } = await readPackageData<NumberData>('number-metadata')
  const owner = operatorOfRange(start, carriers)
  if (owner === 'other' || owner === verdict.operator) return null
  const text = PAGE_TEXT[resolveLanguage((await getSettings()).language)]
  const { brands } = text
  return fill(text.numberElsewhere, { brand: brands[owner], page: brands[verdict.operator] })
}
