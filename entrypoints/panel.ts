import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { lookAtFrame } from '../content/collect-facts/run-look.ts'
import { runPanel } from '../content/panel/run-panel.ts'

export default defineUnlistedScript(() => {
  if (window !== top) return lookAtFrame(document)
  void runPanel(document)
  return null
})
