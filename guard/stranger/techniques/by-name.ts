import type { Finding } from '../strength.ts'
import type { Suspect } from '../suspect.ts'
import { combosquat } from './combosquat.ts'
import { embedding } from './embedding.ts'
import { foreignTld } from './foreign-tld.ts'
import { homograph } from './homograph.ts'
import { hyphenation } from './hyphenation.ts'
import { invalidLabel } from './invalid-label.ts'
import { typosquat } from './typosquat.ts'

/**
 * The techniques whose findings in a host's name may be strong: all that the judge carries. The ones with the
 * plainest evidence come first.
 */
export const BY_NAME: readonly ((suspect: Suspect) => Finding[])[] = [
  invalidLabel,
  embedding,
  homograph,
  combosquat,
  foreignTld,
  typosquat,
  hyphenation,
]
