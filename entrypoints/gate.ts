import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { runGate } from '../content/run-gate.ts'

export default defineUnlistedScript(runGate)
