import { SENDERS, type Sender } from './senders.ts'

const NAMED = SENDERS.flatMap((sender) =>
  sender.names.split(' ').map((name) => [name, sender] as const),
)

const isHan = (name: string): boolean => /^\p{Script=Han}/u.test(name)

/** All names in one pattern: a message is read once. Latin and Cyrillic ones are whole words. */
const NAMES = new RegExp(
  `${NAMED.map(([name]) => name)
    .filter(isHan)
    .join('|')}|(?<![\\p{L}\\p{N}])(?:${NAMED.map(([name]) => name)
    .filter((name) => !isHan(name))
    .join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
)

const byName = new Map(NAMED)

/** Returns in whose name a folded message may speak: whom of the senders it names. */
export const sendersIn = (text: string): Sender[] => [
  ...new Set([...text.matchAll(NAMES)].flatMap(([name]) => byName.get(name) ?? [])),
]
