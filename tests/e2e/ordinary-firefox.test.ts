import { ordinaryCases } from './cases/ordinary.ts'
import { firefoxVisitor } from './visitor/firefox-visitor.ts'

ordinaryCases('Firefox', firefoxVisitor)
