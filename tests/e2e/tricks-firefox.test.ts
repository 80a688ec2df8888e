import { TRICK_SITES } from '../sites/tricks/index.ts'
import { trickRoute } from '../sites/tricks/route.ts'
import { trickCases } from './cases/tricks.ts'
import { firefoxVisitor } from './visitor/firefox-visitor.ts'

trickCases('Firefox', await firefoxVisitor(trickRoute), TRICK_SITES)
