import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { once } from '../content/panel/once.ts'
import { runPanel } from '../content/panel/run-panel.ts'

export default defineUnlistedScript(() => {
  if (once()) void runPanel(document)
})
