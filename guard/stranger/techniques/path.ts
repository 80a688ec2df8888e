import type { ParsedHost } from '../../host/host.ts'
import { brandNamed, FAINT } from '../lexicon/brand-words.ts'
import { isAccessWord } from '../lexicon/service-words.ts'
import { CHEAP, HOSTING } from '../lexicon/zones.ts'
import { type Finding, finding, MEDIUM, WEAK } from '../strength.ts'
import type { Suspect } from '../suspect.ts'

/** Builders of pages and of short links, where whoever makes one chooses the path and nothing else. */
const BUILDERS =
  ' sites.google.com docs.google.com forms.gle telegra.ph teletype.in taplink.cc linktr.ee clck.ru vk.cc goo.su u.to ' +
  'bit.ly tinyurl.com is.gd cutt.ly rebrand.ly t.ly surl.li '

/**
 * The brand as a part of the path. News, forums and shops have it too, so it is weak, except where the path is all
 * the name a page has: on a bare IP address and on free hosting; beside a word of payment with a builder of pages or
 * links, and below a cheap host whose own name asks to pay.
 */
export function path({ zone, registrable, pieces }: Suspect, host: ParsedHost): Finding[] {
  const words = host.path.toLowerCase().split(/[^a-z\d]+/)
  const built = BUILDERS.indexOf(` ${host.ascii} `) >= 0 && words.some(isAccessWord)
  const asks =
    zone === CHEAP &&
    pieces.some(({ readings }) => readings.some(({ tokens }) => tokens.some(asksFirst)))
  const telling = host.ip || zone === HOSTING || built || asks
  return words.map(brandNamed).flatMap((brand) =>
    brand && brand.weight !== FAINT
      ? [
          finding(telling ? MEDIUM : WEAK, brand, {
            code: 'brand-in-path',
            brand: brand.domain,
            registrable,
          }),
        ]
      : [],
  )
}

/** `oplata24` asks as much as `oplata` does. */
const asksFirst = (token: string): boolean => isAccessWord(token.replace(/\d+$/, ''))
