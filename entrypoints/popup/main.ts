import { startGuide } from '../../app/start.tsx'

const root = document.getElementById('guide')
if (root !== null) startGuide(root, false)
