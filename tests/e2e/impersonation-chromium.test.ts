import { impersonationCases } from './cases/impersonation.ts'
import { chromiumVisitor } from './visitor/chromium-visitor.ts'

impersonationCases('Chromium', chromiumVisitor)
