import { TRICK_SITES } from '../sites/tricks/index.ts'
import { trickRoute } from '../sites/tricks/route.ts'
import { trickCases } from './cases/tricks.ts'
import { chromiumVisitor } from './visitor/chromium-visitor.ts'

trickCases('Chromium', await chromiumVisitor(trickRoute), TRICK_SITES)
