/** What a person reads of a page before tapping a field of it. */
export const READS_MS = 800
/**
 * From the pointer to the first key: the homing time of the keystroke-level model
 * (Card, Moran, Newell 1980: 0.40 s). A phone's keyboard takes about as long to slide in.
 */
export const HOMING_MS = 400
/** Faster than people type digits: the less time there is to stop them, the better the test. */
export const KEY_MS = 50

/** The number everybody types in the tests. */
export const TYPED = '9161234567'

/** Lets time pass. */
export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
