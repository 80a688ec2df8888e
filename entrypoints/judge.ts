import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { runJudge } from '../content/run-judge.ts'

export default defineUnlistedScript(() => runJudge(location.href))
