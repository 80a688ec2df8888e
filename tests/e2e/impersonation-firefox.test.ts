import { impersonationCases } from './cases/impersonation.ts'
import { firefoxVisitor } from './visitor/firefox-visitor.ts'

impersonationCases('Firefox', firefoxVisitor)
