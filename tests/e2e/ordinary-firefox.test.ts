import { ordinaryRoute } from '../sites/ordinary/route.ts'
import { ordinaryCases } from './cases/ordinary.ts'
import { firefoxVisitor } from './visitor/firefox-visitor.ts'

ordinaryCases('Firefox', await firefoxVisitor(ordinaryRoute))
