import { lookAhead } from '../../app/ahead.ts'
import { startGuide } from '../../app/start.tsx'
import { noteUncaught } from '../../platform/error-ring.ts'

noteUncaught('popup')

const root = document.getElementById('guide')
if (root !== null) void startGuide(root, false, lookAhead())
