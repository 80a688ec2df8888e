import type { ParsedHost } from '../host.ts'
import { brandNamed, FAINT } from '../lexicon/brand-words.ts'
import { HOSTING } from '../lexicon/zones.ts'
import { type Finding, finding, MEDIUM, WEAK } from '../strength.ts'
import type { Suspect } from '../suspect.ts'

/**
 * The brand as a part of the path. News, forums and shops have it too, so it is weak, except where the host is a
 * bare IP address or free hosting: there the path is all the name a page has.
 */
export const path = ({ zone, registrable }: Suspect, host: ParsedHost): Finding[] =>
  host.path
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .map(brandNamed)
    .flatMap((brand) =>
      brand && brand.weight !== FAINT
        ? [
            finding(host.ip || zone === HOSTING ? MEDIUM : WEAK, brand, {
              code: 'brand-in-path',
              brand: brand.domain,
              registrable,
            }),
          ]
        : [],
    )
