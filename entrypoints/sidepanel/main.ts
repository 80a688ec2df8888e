import { startGuide } from '../../app/start.tsx'
import { noteUncaught } from '../../platform/error-ring.ts'

noteUncaught('sidepanel')

const root = document.getElementById('guide')
if (root !== null) startGuide(root, true)
