import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { lookAtFrame } from '../content/collect-facts/look-at-frame.ts'
import { once } from '../content/panel/once.ts'
import { runPanel } from '../content/panel/run-panel.ts'

export default defineUnlistedScript(() => {
  if (window !== top) return lookAtFrame(document)
  if (once()) void runPanel(document)
  return null
})
