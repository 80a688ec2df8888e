import { partsOf } from '../host/host-parts.ts'
import { decodeLabel } from '../host/punycode.ts'
import { lazy } from '../lazy.ts'
import { CUTS } from '../operators/brands.generated.ts'
import { typoTargets } from './lexicon/typo-targets.ts'
import { isFreeHost, type Zone, zoneOf } from './lexicon/zones.ts'
import { cyrillicReading, skeletonOf } from './skeleton.ts'

/** One way to read a label. `drawn`: not as written, but as its letters look. */
export interface Reading {
  text: string
  tokens: readonly string[]
  drawn: boolean
}

/** One label of a stranger's host, read in every way a person might. */
export interface Piece {
  /** As shown: Unicode. */
  label: string
  /** False for the label somebody registered, true for one they added before it. */
  sub: boolean
  readings: readonly Reading[]
}

/** A host that the registry does not know, prepared for the techniques. */
export interface Suspect {
  /** The ASCII host. */
  host: string
  zone: Zone
  suffix: string
  registrable: string
  /** The registered label first, then the ones before it, right to left; the suffix is left out. */
  pieces: readonly Piece[]
}

/** Takes a stranger's ASCII host apart; an IP address has no labels. */
export function suspectOf(host: string): Suspect {
  const parts = partsOf(host)
  const { labels, suffix, registrable } = parts
  const beneath = suffix.split('.').length + (isFreeHost(parts) ? 1 : 0)
  return {
    host,
    zone: zoneOf(parts),
    suffix,
    registrable: registrable ?? host,
    pieces: labels
      .slice(0, labels.length - beneath)
      .reverse()
      .map((ascii, at) => {
        const label = decodeLabel(ascii)
        return { label, sub: at > 0, readings: readingsOf(label) }
      }),
  }
}

/** A long name with a hyphen in it, or between all its letters. */
const cut = (word: string): string[] =>
  [...word].map((_, at) =>
    at > 0 ? `${word.slice(0, at)}-${word.slice(at)}` : [...word].join('-'),
  )

/** Names cut by hyphens; short ones only as a part of their own. */
const cutNames = lazy(
  () =>
    new RegExp(
      [
        ...typoTargets().flatMap(({ word }) => cut(word)),
        ...CUTS.map((name) => `(?<![^-])${name}(?![^-])`),
      ].join('|'),
      'g',
    ),
)

/** The label as written; where it is not ASCII also as Latin letters drawn alike, and as Cyrillic ones. */
function readingsOf(label: string): Reading[] {
  const written = label.replaceAll('ё', 'е')
  const texts = new Map([[written, false]])
  for (const text of [skeletonOf(label), cyrillicReading(written)]) {
    if (!texts.has(text) && !/^[ -~]*$/.test(label)) texts.set(text, true)
  }
  const joined = written.replace(cutNames(), (name) => name.replaceAll('-', ''))
  // A cut name by itself is an oddity; with words around it, it is to be read as the name.
  if (/-/.test(joined)) texts.set(joined, texts.get(joined) ?? false)
  return [...texts].map(([text, drawn]) => ({
    text,
    tokens: text
      .replace(/(top|sign|log)-(up|in)/, '$1$2')
      .split(/[-_]+/)
      .filter(Boolean),
    drawn,
  }))
}
