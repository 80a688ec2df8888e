import { BRAND_WORDS } from '../lexicon/brand-words.ts'
import { byZone, type Finding } from '../strength.ts'
import type { Technique } from './technique.ts'

/** A long word cut in two by a hyphen or a dot (`mega-fon`, `beel.ine`): at home a fake or an oddity, abroad a name. */
const CUT = byZone([], ['mimic', 'home', 'cheap', 'hosting'])

/** The brand word with hyphens or dots put into it. */
export const hyphenation: Technique = {
  name: 'hyphenation',
  find: ({ pieces, zone }) => {
    const name = pieces[0]
    if (!name) return []
    const shown = pieces
      .map(({ label }) => label)
      .reverse()
      .join('.')
    const cut = [name.label, shown].filter((text) => /[-.]/.test(text))
    const joined = cut.map((text) => text.replace(/[-.]/g, '').replace(/^www/, ''))
    return BRAND_WORDS.filter(
      ({ word, weight }) => weight === 'long' && joined.indexOf(word) >= 0,
    ).map(
      ({ operator, domain }): Finding => ({
        strength: CUT[zone],
        operator,
        imitates: domain,
        reason: { code: 'hyphenation', label: shown, brand: domain },
      }),
    )
  },
}
