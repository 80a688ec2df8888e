import type { FactValue } from './fact.ts'
import { hasPlaceholder } from './ussd-code.ts'

/**
 * The `tel:` URI of a code or a phone number (RFC 3966), or null for a code that lacks something the person types.
 *
 * `#` is percent-encoded, since it would begin a fragment (RFC 3986, section 3.5). Visual separators are left out.
 * RFC 3966 asks for a `phone-context` after numbers that are not global; dialers take it for part of the number, so
 * it is left out, as everywhere on the web.
 */
export function telUri(value: FactValue): string | null {
  if (value.kind === 'ussd')
    return hasPlaceholder(value.code) ? null : `tel:${value.code.replaceAll('#', '%23')}`
  if (value.kind === 'phone') return `tel:${value.number.replaceAll(/[\s()-]/gu, '')}`
  return null
}

/**
 * Whether phones dial this from a link. iPhones don't attempt any `tel:` link with `*` or `#`, so that no page can
 * redirect calls or change an account (https://developer.apple.com/library/archive/featuredarticles/
 * iPhoneURLScheme_Reference/PhoneLinks/PhoneLinks.html). Android opens the dialer with the code filled in and leaves
 * the call key to the person; some makers' dialers drop the code since the reset codes of 2012
 * (https://arnowelzel.de/en/ugly-bug-in-android). So a code is always shown to be typed by hand as well.
 */
export function linkDialing(value: FactValue): 'everywhere' | 'android-only' | 'nowhere' {
  if (telUri(value) === null) return 'nowhere'
  return value.kind === 'ussd' ? 'android-only' : 'everywhere'
}

/** From where a code or number can be dialled: on the operator's own SIM in Russia, from any phone in Russia, or from anywhere. */
export type DialledFrom = 'own-sim' | 'russia' | 'anywhere'

/** From where an operator's code or number can be dialled; null for what isn't dialled. */
export function dialledFrom(value: FactValue): DialledFrom | null {
  if (value.kind === 'ussd') return 'own-sim'
  if (value.kind !== 'phone') return null
  if (value.number.startsWith('+')) return 'anywhere'
  // The numbering plan's free numbers (8 800) are reached from every network of the country, and from no other.
  return value.number.startsWith('8 800') ? 'russia' : 'own-sim'
}
