/** One label of a host with the dot after it, and its position. */
export interface HostPiece {
  text: string
  at: number
}

/** Hosts up to this length fit two lines of the popup. */
const SHORT_HOST = 56
/** How much of the beginning of a shortened host is kept: enough to recognise the address bar's text. */
const KEPT = 18

/**
 * Returns the labels before the registrable domain and those of it. `short` cuts the middle of the former, never the
 * end.
 */
export function hostPieces(
  host: string,
  registrable: string | null,
  short: boolean,
): { before: HostPiece[]; own: HostPiece[] } {
  const labels = host.split('.')
  const ownCount = registrable === null ? labels.length : registrable.split('.').length
  const cut = labels.length - ownCount
  const pieces = labels.map((label, at) => ({
    text: at < labels.length - 1 ? `${label}.` : label,
    at,
  }))
  const before = pieces.slice(0, cut)
  const own = pieces.slice(cut)
  if (!short || host.length <= SHORT_HOST || cut === 0) return { before, own }
  const kept = before
    .map(({ text }) => text)
    .join('')
    .slice(0, KEPT)
  return { before: [{ text: `${kept}…`, at: 0 }], own }
}
