import { ordinaryRoute } from '../sites/ordinary/route.ts'
import { ordinaryCases } from './cases/ordinary.ts'
import { chromiumVisitor } from './visitor/chromium-visitor.ts'

ordinaryCases('Chromium', await chromiumVisitor(ordinaryRoute))
