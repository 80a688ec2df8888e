import { startGuide } from '../../app/start.tsx'
import { noteUncaught } from '../../platform/error-ring.ts'

noteUncaught('popup')

const root = document.getElementById('guide')
if (root !== null) startGuide(root, false)
