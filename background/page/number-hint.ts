import { fill } from '../../content/panel/view/fill.ts'
import { classifyHost } from '../../guard/classify-address.ts'
import type { ParsedHost } from '../../guard/host/host.ts'
import type { NumberData } from '../../guide/numbers/number-data.ts'
import { operatorElsewhere } from '../../guide/numbers/operator-of-range.ts'
import { PAGE_TEXT } from '../../locales/page.ts'
import { readPackageData } from '../../platform/package-data.ts'
import { getSettings } from '../../platform/settings.ts'
import { resolveLanguage } from '../../platform/spoken-language.ts'

/**
 * Resolves to a hint in the person's language if the number typed into one operator's page is from a range that
 * belongs to another, or to null. `start` is the number's first seven digits after +7.
 */
export async function numberHint(host: ParsedHost, start: string): Promise<string | null> {
  const verdict = classifyHost(host)
  if (verdict.kind !== 'official') return null
  const { carriers } = await readPackageData<NumberData>('number-metadata')
  const owner = operatorElsewhere(verdict.operator, start, carriers)
  if (owner === null) return null
  const text = PAGE_TEXT[resolveLanguage((await getSettings()).language)]
  const { brands } = text
  return fill(text.numberElsewhere, { brand: brands[owner], page: brands[verdict.operator] })
}
