import type { Finding } from '../strength.ts'
import type { Suspect } from '../suspect.ts'

/** One way of imitating an address: its name and how to find it in a stranger's host. */
export interface Technique {
  name: string
  find(suspect: Suspect): Finding[]
}
