import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { lookAtFrame } from '../content/collect-facts/look-at-frame.ts'

export default defineUnlistedScript(() => lookAtFrame(document))
