import { lookAhead } from '../../app/ahead.ts'
import { noteUncaught } from '../../platform/error-ring.ts'

noteUncaught('popup')

const root = document.getElementById('guide')
const ahead = lookAhead()
// The guide is loaded apart, so that these questions don't wait for its code.
if (root !== null)
  void import('../../app/start.tsx').then(({ startGuide }) => startGuide(root, false, ahead))
