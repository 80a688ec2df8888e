/** Elements looked at in one look; a page with more is judged by its beginning, and told so. */
export const MAX_ELEMENTS = 6_000

/** A slice of work: half of what a frame at 60 Hz may take, far below a long task (50 ms). */
export const SLICE_MS = 8

/** What one look may take in all; past it the rest is "not checked". */
export const MAX_MS = 120

/** What a look may take at once when the person is about to type: under the 50 ms of a long task. */
export const URGENT_MS = 30
