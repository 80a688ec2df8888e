import { combosquat } from './combosquat.ts'
import { embedding } from './embedding.ts'
import { foreignTld } from './foreign-tld.ts'
import { homograph } from './homograph.ts'
import { hyphenation } from './hyphenation.ts'
import { path } from './path.ts'
import type { Technique } from './technique.ts'
import { typosquat } from './typosquat.ts'
import { userinfo } from './userinfo.ts'

/** Every technique, the ones with the plainest evidence first. */
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
