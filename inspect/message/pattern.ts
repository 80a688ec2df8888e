import type { Sign } from './sign.ts'

/** The kinds of robbery by message. */
export type RobberyKind =
  | 'asks-code'
  | 'call-forwarding'
  | 'remote-access'
  | 'program-file'
  | 'safe-account'
  | 'asks-card'
  | 'sim-expires'
  | 'number-blocked'
  | 're-registration'
  | 'account-blocked'
  | 'false-authority'
  | 'relative-in-need'
  | 'prize'
  | 'compensation'
  | 'points-expire'
  | 'parcel-fee'
  | 'fine'
  | 'discounted-topup'
  | 'vote'
  | 'photo-bait'
  | 'call-back'
  | 'loan'
  | 'investment'
  | 'false-sender'
  | 'wrong-topup'
  | 'lend-card'
  | 'advance-fee'
  | 'new-details'
  | 'pressed'

/**
 * How one kind is recognised: by its structure, not its wording. Of each group of `needs` the message must hold one
 * sign, all close together; none of `unless`.
 */
export interface Pattern {
  kind: RobberyKind
  needs: readonly (readonly Sign[])[]
  unless?: readonly Sign[]
}

/** A link that leads to somebody unknown, openly. */
export const OPEN_LINK: readonly Sign[] = [
  'strange-link',
  'lookalike-link',
  'doubtful-link',
  'program-link',
]
/** The same, behind a shortener or in a messenger; or a name there. */
export const LINK: readonly Sign[] = [...OPEN_LINK, 'hidden-link', 'messenger-link', 'messenger-id']
/** A way to somebody unknown. */
export const WAY_OUT: readonly Sign[] = [...OPEN_LINK, 'hidden-link', 'asks-call']
export const AUTHORITY: readonly Sign[] = ['operator', 'bank', 'state', 'police', 'security']
export const ASKED: readonly Sign[] = ['asks-code', 'enter-code', 'asks-data']

/** Makes a pattern. */
export const pattern = (
  kind: RobberyKind,
  needs: Pattern['needs'],
  unless: readonly Sign[] = [],
): Pattern => ({ kind, needs, unless })
