import type { ParsedHost } from '../../host/host.ts'
import type { Finding } from '../strength.ts'
import type { Suspect } from '../suspect.ts'
import { BY_NAME } from './by-name.ts'
import { path } from './path.ts'
import { userinfo } from './userinfo.ts'

/** One way of imitating an address: what of it there is in a stranger's. */
export type Technique = (suspect: Suspect, host: ParsedHost) => Finding[]

/** Every technique, the ones with the plainest evidence first. */
export const TECHNIQUES: readonly Technique[] = [userinfo, ...BY_NAME, path]
