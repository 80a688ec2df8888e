import { partsOf } from '../host/host-parts.ts'
import { LONGEST_NAME } from '../host/longest-name.ts'
import { isFreeHost, type Zone, zoneOf } from './lexicon/zones.ts'
import { type Mention, mentionsIn } from './mention.ts'
import { type Piece, piecesOf } from './pieces.ts'

/** A host that the registry does not know, prepared for the techniques. */
export interface Suspect {
  /** The ASCII host. */
  host: string
  zone: Zone
  suffix: string
  registrable: string
  /** The registered label first, then the ones before it, right to left; the suffix is left out. */
  pieces: readonly Piece[]
  /** Every brand word in them. */
  mentions: readonly Mention[]
}

/** Takes a stranger's ASCII host apart; an IP address has no labels. */
export function suspectOf(host: string): Suspect {
  const parts = partsOf(host.slice(-LONGEST_NAME))
  const { labels, suffix, registrable } = parts
  const beneath = suffix.split('.').length + (isFreeHost(parts) ? 1 : 0)
  const pieces = piecesOf(labels.slice(0, labels.length - beneath))
  return {
    host,
    zone: zoneOf(parts),
    suffix,
    registrable: registrable ?? host,
    pieces,
    mentions: mentionsIn(pieces),
  }
}
