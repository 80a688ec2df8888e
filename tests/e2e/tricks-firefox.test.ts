import { TRICK_SITES } from '../sites/tricks/index.ts'
import { trickRoute } from '../sites/tricks/route.ts'
import { trickCases } from './cases/tricks.ts'
import { firefoxVisitor } from './visitor/firefox-visitor.ts'

/** Every trick stands in some three rows; Firefox, whose windows cost most, plays one of them unless told to play all. */
const EVERY = process.env.EVERY_TRICK === undefined ? 3 : 1

trickCases(
  'Firefox',
  await firefoxVisitor(trickRoute),
  TRICK_SITES.filter((_, at) => at % EVERY === 0),
)
