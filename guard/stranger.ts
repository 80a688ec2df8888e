import { BRANDS, type Brand } from './brands.ts'
import type { ParsedHost } from './host.ts'
import { decodeLabel } from './punycode.ts'
import type { Reason } from './reason.ts'
import { SERVICE_WORDS } from './service-words.ts'
import type { Verdict } from './verdict.ts'

const SERVICE: ReadonlySet<string> = new Set(SERVICE_WORDS.split(' '))

/** The verdict on a host of which the registry says nothing. */
export function judgeStranger(host: ParsedHost): Verdict {
  const reasons: Reason[] = host.ip ? [{ code: 'ip-host', host: host.ascii }] : []
  for (const label of host.labels) {
    const found = combosquat(decodeLabel(label))
    if (found) {
      const { brand, reason } = found
      const { operator, domain: imitates } = brand
      return {
        kind: 'lookalike',
        host: host.ascii,
        operator,
        imitates,
        reasons: [reason],
        checks: [],
      }
    }
  }
  return { kind: 'unrelated', host: host.ascii, reasons, checks: [] }
}

/** A brand and a service word as two hyphenated parts of one label. */
function combosquat(label: string): { brand: Brand; reason: Reason } | null {
  const parts = label.split('-')
  const keyword = parts.find((part) => SERVICE.has(part))
  if (keyword === undefined) return null
  for (const brand of BRANDS) {
    if (parts.some((part) => brand.words.indexOf(part) >= 0)) {
      return { brand, reason: { code: 'combosquat', label, brand: brand.domain, keyword } }
    }
  }
  return null
}
