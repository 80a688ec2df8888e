import { render } from 'preact'
import { Options } from '../../app/options/options.tsx'
import { followEverything } from '../../app/settings-state.ts'

const root = document.getElementById('page')
if (root !== null) followEverything().then(() => render(<Options />, root))
