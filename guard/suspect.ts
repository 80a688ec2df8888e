import type { ParsedHost } from './host.ts'
import { isFreeHost, type Zone, zoneOf } from './lexicon/zones.ts'
import { decodeLabel } from './punycode.ts'
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
  /** `name`: the label somebody registered; `sub`: one they added before it. */
  position: 'name' | 'sub'
  readings: readonly Reading[]
}

/** A host that the registry does not know, prepared for the techniques. */
export interface Suspect {
  host: ParsedHost
  zone: Zone
  /** The registered label first, then the ones before it, right to left. */
  pieces: readonly Piece[]
}

/** Takes a stranger's host apart; the suffix itself is left out. */
export function suspectOf(host: ParsedHost): Suspect {
  const suffixLength = host.suffix === '' ? 0 : host.suffix.split('.').length
  const beneath = suffixLength + (isFreeHost(host) ? 1 : 0)
  const labels = host.labels.slice(0, host.labels.length - beneath).reverse()
  return {
    host,
    zone: zoneOf(host),
    pieces: labels.map((ascii, at) => {
      const label = decodeLabel(ascii)
      return { label, position: at === 0 ? 'name' : 'sub', readings: readingsOf(label) }
    }),
  }
}

/** The label as written; where it is not ASCII also as Latin letters drawn alike, and as Cyrillic ones. */
function readingsOf(label: string): Reading[] {
  const written = reading(label, false)
  const skeleton = skeletonOf(label)
  if (skeleton === label) return [written]
  const cyrillic = cyrillicReading(label)
  const readings = [written, reading(skeleton, true)]
  if (cyrillic !== label)
    readings.push(reading(cyrillic, cyrillic.replaceAll('ё', 'е') !== label.replaceAll('ё', 'е')))
  return readings
}

const reading = (text: string, drawn: boolean): Reading => ({
  text,
  tokens: text.split(/[-_]+/).filter(Boolean),
  drawn,
})
