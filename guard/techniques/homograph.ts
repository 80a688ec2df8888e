import { mentionsIn } from '../mention.ts'
import { byZone, type Finding } from '../strength.ts'
import type { Technique } from './technique.ts'

/**
 * A label whose letters only look like the brand's: Cyrillic, Greek, accented, stroked. Nobody writes `mṫs` or
 * `beeliņe` by chance, so the whole label or a hyphenated part of it is strong everywhere but inside other letters.
 */
const WHOLE = byZone(['mimic', 'home', 'cheap', 'hosting', 'country', 'generic'])
const INSIDE = byZone(['mimic'], ['home', 'cheap', 'hosting', 'generic'])

/** UTS 39 skeletons, extended: finds brand words in what labels look like. */
export const homograph: Technique = {
  name: 'homograph',
  find: ({ pieces, zone }) =>
    pieces.flatMap((piece) =>
      mentionsIn(piece)
        .filter(({ drawn, brand }) => drawn && brand.weight !== 'faint')
        .map(({ brand, fit }): Finding => {
          const mixed = isMixedScript(piece.label)
          const strength = (fit === 'inside' ? INSIDE : WHOLE)[zone]
          const { operator, domain, word } = brand
          return {
            strength,
            operator,
            imitates: domain,
            reason: mixed
              ? { code: 'mixed-script', shown: piece.label, brand: domain }
              : { code: 'homograph', shown: piece.label, skeleton: word, brand: domain },
          }
        }),
    ),
}

/** Whether one label holds letters of two scripts, as UTS 39 section 5.1 counts them. */
const isMixedScript = (label: string): boolean =>
  /[a-z]/.test(label) &&
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(label)
