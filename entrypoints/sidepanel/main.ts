import { lookAhead } from '../../app/ahead.ts'
import { noteUncaught } from '../../platform/error-ring.ts'
import { watchHanded } from '../../platform/handed.ts'

noteUncaught('sidepanel')

const root = document.getElementById('guide')
const ahead = lookAhead()
// The guide is loaded apart, so that these questions don't wait for its code.
if (root !== null)
  void import('../../app/start.tsx').then(({ startGuide }) => startGuide(root, true, ahead))

// What a context menu hands over is shown at once, whatever the panel shows.
watchHanded(() => {
  location.hash = '#/check'
})
