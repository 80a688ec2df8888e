import { temptingRoute } from '../sites/tempting/route.ts'
import { temptingCases } from './cases/tempting.ts'
import { chromiumVisitor } from './visitor/chromium-visitor.ts'

temptingCases('Chromium', await chromiumVisitor(temptingRoute))
