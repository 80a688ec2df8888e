import { BRAND_WORDS } from '../lexicon/brand-words.ts'
import type { Finding } from '../strength.ts'
import type { Technique } from './technique.ts'

/** The brand before an `@`: everything there is thrown away by the browser, so it can only be meant for the eye. */
export const userinfo: Technique = {
  name: 'userinfo',
  find: ({ host }) => {
    const tokens = host.userinfo.toLowerCase().split(/[^\p{L}\p{N}]+/u)
    const brand = BRAND_WORDS.find(
      ({ word, weight }) => weight !== 'faint' && tokens.indexOf(word) >= 0,
    )
    if (!brand) return []
    const finding: Finding = {
      strength: 'strong',
      operator: brand.operator,
      imitates: brand.domain,
      reason: { code: 'userinfo', shown: host.userinfo, host: host.ascii },
    }
    return [finding]
  },
}
