import { send } from '../../platform/send.ts'
import type { Tampering } from '../panel-host/panel-host-options.ts'

/** An accusation is sent again after this long if the page goes on, and taken back if it does not. */
const RENEWED_MS = 2_000
const FADES_MS = 30_000

/** Returns what accuses the page of what it did to the panel, and takes that back when nothing more happens. */
export function accusation(): (what: Tampering) => void {
  let accusedAt = Number.NEGATIVE_INFINITY
  let fading: ReturnType<typeof setTimeout> | undefined
  return (what) => {
    clearTimeout(fading)
    fading = setTimeout(() => void send({ type: 'tamper', what: null }), FADES_MS)
    if (performance.now() - accusedAt < RENEWED_MS) return
    accusedAt = performance.now()
    void send({ type: 'tamper', what })
  }
}
