import { ordinaryCases } from './cases/ordinary.ts'
import { chromiumVisitor } from './visitor/chromium-visitor.ts'

ordinaryCases('Chromium', chromiumVisitor)
