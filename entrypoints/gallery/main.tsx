import { render } from 'preact'
import { Gallery } from './gallery.tsx'
import { readSwitches, throwSwitches } from './switches.ts'

const root = document.getElementById('page')
const switches = readSwitches(location.search)
if (root !== null) throwSwitches(switches).then(() => render(<Gallery switches={switches} />, root))
