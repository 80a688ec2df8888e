import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { runJudge } from '../content/run-judge.ts'

// `document.URL` keeps what stands before an @, which `location.href` leaves out.
export default defineUnlistedScript(() => runJudge(document.URL))
