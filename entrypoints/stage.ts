import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { createStage } from '../content/panel/create-stage.ts'
import { sharedWorld } from '../content/shared-world.ts'

export default defineUnlistedScript(() => {
  sharedWorld().stage = createStage
})
