import { createRequire } from 'node:module'
import { dictionaryWords } from './dictionary-words.ts'

/** How many words the judge can afford. */
const COUNT = 60
/** A word beside fewer others may be one author's fancy, or a brand of its own. */
const FEWEST_OTHERS = 4

const require = createRequire(import.meta.url)

/** Every word of the hosts' labels with the other words it shares a label with; words are divided by non-letters. */
function othersBeside(hosts: readonly string[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const label of hosts.flatMap((host) => host.split('.').slice(0, -1))) {
    const words = label.split(/[^a-z]+/).filter(Boolean)
    for (const word of words) {
      const others = found.get(word) ?? new Set()
      for (const other of words) if (other !== word) others.add(other)
      found.set(word, others)
    }
  }
  return found
}

/**
 * English words that fakes of other brands put beside them: from the blocklist of eth-phishing-detect (fakes of
 * exchanges and wallets; its licence lets anything be done with it) the words of `dictionary-en` that share labels
 * with the most other words and are in none of its honest names.
 */
export function feedWords(): string[] {
  const lists = require('eth-phishing-detect/src/config.json') as Record<
    'blacklist' | 'whitelist',
    string[]
  >
  const honest = new Set(lists.whitelist.flatMap((host) => host.split(/[^a-z]+/)))
  const english = new Set(dictionaryWords('english'))
  const isEnglish = (word: string): boolean =>
    /^[a-z]{3,14}$/.test(word) && (english.has(word) || english.has(word.replace(/s$/, '')))
  return [...othersBeside(lists.blacklist)]
    .filter(([word, { size }]) => size >= FEWEST_OTHERS && isEnglish(word) && !honest.has(word))
    .sort(([a, ofA], [b, ofB]) => ofB.size - ofA.size || (a < b ? -1 : 1))
    .slice(0, COUNT)
    .map(([word]) => word)
}
