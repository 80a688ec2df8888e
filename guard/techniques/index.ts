import type { Finding } from '../strength.ts'
import type { Suspect } from '../suspect.ts'
import { combosquat } from './combosquat.ts'
import { embedding } from './embedding.ts'
import { foreignTld } from './foreign-tld.ts'
import { homograph } from './homograph.ts'
import { hyphenation } from './hyphenation.ts'
import { path } from './path.ts'
import { typosquat } from './typosquat.ts'
import { userinfo } from './userinfo.ts'

/** One way of imitating an address: what of it there is in a stranger's host. */
export type Technique = (suspect: Suspect) => Finding[]

/** Every technique by name, the ones with the plainest evidence first. */
export const TECHNIQUES: readonly Technique[] = [
  userinfo,
  embedding,
  homograph,
  combosquat,
  foreignTld,
  typosquat,
  hyphenation,
  path,
]
