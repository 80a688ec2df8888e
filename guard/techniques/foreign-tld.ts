import type { Weight } from '../lexicon/brand-words.ts'
import { isServiceWord } from '../lexicon/service-words.ts'
import { mentionsIn } from '../mention.ts'
import { type ByZone, byZone, type Finding } from '../strength.ts'
import type { Suspect } from '../suspect.ts'
import type { Technique } from './technique.ts'

/**
 * The brand's own label in another zone. In com and in other countries the owner is usually an honest namesake or
 * a sister company; in zones sold for next to nothing, and in `ru.com`, seldom.
 */
const WHOLE: Record<Weight, ByZone> = {
  long: byZone(['mimic', 'home', 'cheap', 'hosting']),
  short: byZone(['mimic'], ['home', 'cheap', 'hosting']),
  faint: byZone([], ['mimic']),
}

/** A Cyrillic brand word names nobody else, whatever the zone; мтс is also "machine-tractor station". */
const WHOLE_CYRILLIC = byZone(['mimic', 'home', 'cheap', 'hosting'], ['generic', 'country'])

/** With a region or a service before it (`rostov.mts.guru`) a cheap host copies the operator's own naming. */
const WITH_SERVICE_SUBDOMAIN = byZone(['mimic', 'cheap', 'hosting'], ['home'])

/** The registered label is the brand word itself. */
export const foreignTld: Technique = {
  name: 'foreign-tld',
  find: (suspect) => {
    const name = suspect.pieces[0]
    if (!name) return []
    return mentionsIn(name)
      .filter(({ fit, drawn }) => fit === 'whole' && !drawn)
      .map(({ brand }): Finding => {
        const { operator, domain, via, weight, word } = brand
        const tld = suspect.host.suffix
        const cyrillic = /[а-я]/.test(word) && weight === 'long'
        const table =
          weight !== 'faint' && hasServiceSubdomain(suspect)
            ? WITH_SERVICE_SUBDOMAIN
            : cyrillic
              ? WHOLE_CYRILLIC
              : WHOLE[weight]
        return {
          strength: weight === 'long' ? stronger(WHOLE.long, table, suspect) : table[suspect.zone],
          operator,
          imitates: domain,
          reason:
            via === 'name'
              ? { code: 'foreign-tld', label: name.label, tld, brand: domain }
              : { code: via, label: name.label, brand: domain },
        }
      })
  },
}

const stronger = (a: ByZone, b: ByZone, { zone }: Suspect): Finding['strength'] =>
  a[zone] === 'strong' ? 'strong' : b[zone]

const hasServiceSubdomain = ({ pieces }: Suspect): boolean =>
  pieces
    .slice(1)
    .some(({ readings }) =>
      readings.some(({ tokens }) =>
        tokens.some((token) => token !== 'www' && isServiceWord(token)),
      ),
    )
