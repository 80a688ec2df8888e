import { lookAhead } from '../../app/ahead.ts'
import { startGuide } from '../../app/start.tsx'
import { noteUncaught } from '../../platform/error-ring.ts'
import { watchHanded } from '../../platform/handed.ts'

noteUncaught('sidepanel')

const root = document.getElementById('guide')
if (root !== null) void startGuide(root, true, lookAhead())

// What a context menu hands over is shown at once, whatever the panel shows.
watchHanded(() => {
  location.hash = '#/check'
})
