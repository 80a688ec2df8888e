import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { runGate } from '../content/gate.ts'

export default defineUnlistedScript(runGate)
