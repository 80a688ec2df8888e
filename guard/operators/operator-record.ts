import type { Operator } from '../operator.ts'
import type { Role } from '../verdict/verdict.ts'

/** A lower-case ASCII domain or host: names in other letters stand in punycode. */
type Domain = `${string}.${string}`

/**
 * How much a word says by itself, however many letters it has. `long`: seldom met by chance; slips are looked for if it
 * has six letters or more. `short`: also the name of honest firms all over the world, so it needs a second sign.
 * `faint`: two letters, or a word of its own; it needs a word of payment beside it.
 */
export type WordWeight = 'faint' | 'short' | 'long'

/** How a word stands for the brand: written, transliterated, or typed in the other keyboard layout. */
export const VIAS = ['name', 'transliteration', 'wrong-layout'] as const
export type Via = (typeof VIAS)[number]

/** One name under which an operator is imitated. Words are lower case, with ё written as е. */
export interface Brand {
  /** The official domain that an address with this name imitates. */
  domain: Domain
  weight: WordWeight
  /** The name in Latin and in Cyrillic letters. The same typed in the other keyboard layout is derived. */
  names: readonly string[]
  /** Other spellings: transliterations; digits drawn like letters in names that are not searched for slips. */
  spellings: Readonly<Record<string, WordWeight>>
  /** The name in Latin or Cyrillic letters means this operator in any language and without a word about telephones. */
  unmistakable: boolean
  /** For a name of three or four letters: its drawings in other Latin letters (`rnts`). */
  drawings?: readonly string[]
  /** Ordinary words that end in the name (`toyota`). */
  endings?: readonly string[]
  /** Ordinary words that begin with the name or a spelling of it (`megaphone`). */
  openings?: readonly string[]
  /** Ordinary words one slip from the name: nobody imitates it by them. */
  ordinary?: readonly string[]
  /** Words one vowel from the name that mean something of their own. */
  meaningful?: readonly string[]
}

/** A domain that public sources confirm as the operator's own, at medium or high confidence. */
interface OwnDomain {
  domain: Domain
  /** What the domain and every host under it is, unless `hosts` says otherwise. */
  role: Role
  /** What stands before the domain in hosts of another role. */
  hosts?: Readonly<Partial<Record<Role, readonly string[]>>>
}

/** A company of the same brand in another country, present or former. */
interface Sister {
  domain: Domain
  name: string
}

/** Where an operator's numbers come from. */
type Numbers =
  | {
      kind: 'own-ranges'
      /** What libphonenumber's carrier data calls the operator. */
      carriers: readonly string[]
      /** First digits after +7 that the carrier data lacks; longer ones in the data win. */
      prefixes: readonly string[]
    }
  /** It rents a network: its numbers come out of another operator's ranges, so nothing can be told by a number. */
  | { kind: 'rents-network'; from: Operator }

/**
 * All that the product knows of one operator, save sources (`registry/evidence/`) and texts (`guide/`). What ships
 * reads the tables that `npm run generate` makes of the records, so that no script carries more than it needs.
 */
export interface OperatorRecord {
  /** In verdicts, deep links (`?op=mts`) and stored settings, so it never changes: lower-case Latin letters and digits. */
  id: string
  /** What it is called in each language, and in Russian also "of it". */
  names: {
    'zh-CN': string
    en: string
    ru: { nominative: string; genitive: string }
  }
  /** Its earlier name, with the year in which it ended. */
  formerly?: string
  brands: readonly [Brand, ...Brand[]]
  /** Companies behind the brand as imprints name them, in Russian and in Latin letters: lower case, ё as е. */
  companies: readonly string[]
  /** The colours its sites have used; worth something only beside other evidence. */
  colours: readonly `#${string}`[]
  /**
   * Where our buttons lead. Only hosts confirmed at high confidence are linked; if no source says which host or path
   * takes cards, `payment` is the front page.
   */
  pages: Record<'site' | 'payment' | 'account', `https://${string}/${string}`>
  /** The main domain first. */
  domains: readonly [OwnDomain, ...OwnDomain[]]
  /**
   * Own hosts served over plain http on purpose: on the mobile network the operator adds the subscriber's identity to
   * the request (header enrichment). They show no card form, so http there is no alarm.
   */
  plainHttp: readonly Domain[]
  sisters: readonly Sister[]
  /** Domains that one weak source, or none, gives to the operator: never official, never linked to. */
  unconfirmed: readonly Domain[]
  /** Honest firms that merely share the name. */
  namesakes: readonly Domain[]
  numbers: Numbers
  /** How people write the name in a search, folded; wrong layouts and typos are the search's work. */
  searchWords: readonly string[]
}
