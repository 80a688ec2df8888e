import { render } from 'preact'
import { Gallery } from './gallery.tsx'
import { applySwitches, readSwitches } from './switches.ts'

const root = document.getElementById('page')
const switches = readSwitches(location.search)
if (root !== null) applySwitches(switches).then(() => render(<Gallery switches={switches} />, root))
