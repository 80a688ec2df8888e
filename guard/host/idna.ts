import { LONGEST_NAME } from './longest-name.ts'
import { decodePunycode } from './punycode.ts'

/** One label of an ASCII host, read. */
export interface ReadLabel {
  /** What may be shown: decoded if that is honest, and as it is otherwise. */
  shown: string
  /** Decoded all the same; as it is if nothing can be. */
  decoded: string
  /** The label is no valid IDNA: shown decoded, it would look like something it is not. */
  lies: boolean
}

/** Unseen, unassigned or turning characters (UTS 46 ignores or refuses them all), and a mark without a letter. */
const UNSEEN = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]|^\p{M}/u

/** Drawn like a dot or a slash, and not mapped to one. */
const DIVIDING = /[\u0589\u05c3\u06d4\u0701\u0702\u2027\ua4f8\ua4fa\ua78f\u2044\u2215\u2571\u29f8]/

/** Letters that run from right to left, and such as never stand among them. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/
const LEFT_TO_RIGHT = /[a-zа-я]/

/**
 * Reads one label of an ASCII host. It is decoded for show only if it is valid IDNA: nothing in it that would have
 * been mapped, ignored or refused before it was encoded, and one direction of writing.
 */
export function readLabel(label: string): ReadLabel {
  if (label.indexOf('xn--') !== 0) return { shown: label, decoded: label, lies: false }
  const decoded = label.length > LONGEST_NAME ? null : decodePunycode(label.slice(4))
  if (!decoded || /^[ -~]*$/.test(decoded)) return { shown: label, decoded: label, lies: true }
  const lies =
    UNSEEN.test(decoded) ||
    DIVIDING.test(decoded) ||
    isMapped(decoded) ||
    (RIGHT_TO_LEFT.test(decoded) && LEFT_TO_RIGHT.test(decoded))
  return { shown: lies ? label : decoded, decoded, lies }
}

/** Whether letters would have been mapped to others (UTS 46): compatibility forms and capitals, save Cherokee's. */
const isMapped = (text: string): boolean =>
  text.normalize('NFKC') !== text || /(?![\u13a0-\u13f5])[\p{Lu}\p{Lt}]/u.test(text)
