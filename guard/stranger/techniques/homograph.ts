import { FAINT } from '../lexicon/brand-words.ts'
import { INSIDE } from '../mention.ts'
import { type ByZone, type Finding, finding, worth } from '../strength.ts'
import type { Suspect } from '../suspect.ts'

/**
 * A label whose letters only look like the brand's: Cyrillic, Greek, accented, stroked. Nobody writes `mṫs` or
 * `beeliņe` by chance, so it is strong everywhere; inside other letters it may be a word of another language.
 */
const STANDING: ByZone = '222222'
const WITHIN: ByZone = '211110'

/** Brand words in what labels look like: UTS 39 skeletons, extended. */
export const homograph = ({ mentions, zone }: Suspect): Finding[] =>
  mentions
    .filter(({ drawn, brand }) => drawn && brand.weight !== FAINT)
    .map(({ brand, fit, piece: { label } }) =>
      finding(
        worth(fit === INSIDE ? WITHIN : STANDING, zone),
        brand,
        isMixedScript(label)
          ? { code: 'mixed-script', shown: label, brand: brand.domain }
          : { code: 'homograph', shown: label, skeleton: brand.word, brand: brand.domain },
      ),
    )

/** Whether one label has Latin letters and Cyrillic, Greek, Armenian or Cherokee ones (UTS 39 section 5.1). */
const isMixedScript = (label: string): boolean => /[a-z]/.test(label) && /[Ͱ-֏Ꭰ-Ᏼ]/.test(label)
