import { impersonationRoute } from '../sites/impersonation/route.ts'
import { impersonationCases } from './cases/impersonation.ts'
import { chromiumVisitor } from './visitor/chromium-visitor.ts'

impersonationCases('Chromium', await chromiumVisitor(impersonationRoute))
