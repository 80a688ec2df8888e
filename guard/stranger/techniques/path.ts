import type { ParsedHost } from '../../host/host.ts'
import { ASKING_WORD } from '../beside-brand.ts'
import { FAINT, LONG } from '../lexicon/brand-words.ts'
import { asks } from '../lexicon/look-up.ts'
import { isSharedHost } from '../lexicon/shared-hosts.ts'
import { CHEAP, HOSTING } from '../lexicon/zones.ts'
import { INSIDE, type Mention, mentionsIn, TOKEN, WHOLE } from '../mention.ts'
import { piecesOf } from '../pieces.ts'
import { type Finding, finding, MEDIUM, WEAK } from '../strength.ts'
import type { Suspect } from '../suspect.ts'

/** As much of a path as is read. */
const LONGEST_PATH = 200

/**
 * The brand in the path. News, forums and shops have it too, so it is weak, except where the path is all the name a
 * page has: on a bare IP address and on free hosting; on a messenger, in a form or behind a short link beside a word
 * that asks; and below a cheap host whose own name asks. It never stops a page by itself.
 */
export function path({ zone, registrable, pieces }: Suspect, host: ParsedHost): Finding[] {
  const words = host.path
    .slice(0, LONGEST_PATH)
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)
  const mentions = mentionsIn(piecesOf([words.join('-')])).filter(isNamed)
  if (mentions.length === 0) return []
  const isShared = isSharedHost(host.ascii)
  const hostAsks =
    zone === CHEAP &&
    pieces.some(({ readings }) => readings.some(({ tokens }) => tokens.some(asks)))
  const telling = host.ip || zone === HOSTING || hostAsks
  return mentions.map(({ brand, beside }) => {
    const { kind } = beside
    const strength = telling || (isShared && kind <= ASKING_WORD) ? MEDIUM : WEAK
    return finding(
      strength,
      brand,
      isShared
        ? { code: 'brand-on-shared-host', brand: brand.domain, host: host.ascii }
        : { code: 'brand-in-path', brand: brand.domain, registrable },
    )
  })
}

/** The brand is a word of its own, or has known words glued to it; a long one, anything. */
const isNamed = ({ brand: { weight }, fit, beside }: Mention): boolean =>
  weight !== FAINT &&
  (fit === WHOLE ||
    fit === TOKEN ||
    (fit < INSIDE && (weight === LONG || beside.kind <= ASKING_WORD)))
