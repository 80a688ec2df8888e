/** Longest account of an error that is kept. */
const LONGEST = 400

/** A place in our own package in a stack: the file and where in it. */
const OWN_PLACE = /(?:chrome|moz)-extension:\/\/[^/\s]+\/([^\s?#)]+:\d+:\d+)/

/** Any other address: its host may be kept, what stands before and after may say what the person was doing. */
const ADDRESS = /[a-z][a-z\d+.-]*:\/\/(?:[^\s/?#@]*@)?([^\s/?#"'()]*)[^\s"'()]*/gi

/** What an error says, and where in our package it was thrown; of addresses only hosts are left. */
export function errorWords(error: unknown): string {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const place = error instanceof Error ? OWN_PLACE.exec(error.stack ?? '')?.[1] : undefined
  const kept = words.replace(ADDRESS, '$1').replace(/\s+/g, ' ').trim()
  return (place === undefined ? kept : `${kept} (${place})`).slice(0, LONGEST)
}
