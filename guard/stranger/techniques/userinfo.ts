import type { ParsedHost } from '../../host/host.ts'
import { type BrandWord, brandNamed, FAINT } from '../lexicon/brand-words.ts'
import { type Finding, finding, STRONG } from '../strength.ts'
import type { Suspect } from '../suspect.ts'

/** The brand before an `@`: everything there is thrown away by the browser, so it can only be meant for the eye. */
export const userinfo = (_: Suspect, host: ParsedHost): Finding[] =>
  brandsIn(host.userinfo).map((brand) =>
    finding(STRONG, brand, { code: 'userinfo', shown: host.userinfo, host: host.ascii }),
  )

/** The brands that a decoded user name and password name. */
export const brandsIn = (userinfo: string): BrandWord[] =>
  userinfo
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .map(brandNamed)
    .flatMap((brand) => (brand && brand.weight !== FAINT ? brand : []))
