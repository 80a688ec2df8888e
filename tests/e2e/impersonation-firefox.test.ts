import { impersonationRoute } from '../sites/impersonation/route.ts'
import { impersonationCases } from './cases/impersonation.ts'
import { firefoxVisitor } from './visitor/firefox-visitor.ts'

impersonationCases('Firefox', await firefoxVisitor(impersonationRoute))
