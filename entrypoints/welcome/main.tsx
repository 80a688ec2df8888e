import { render } from 'preact'
import { followEverything } from '../../app/settings-state.ts'
import { Welcome } from '../../app/welcome/welcome.tsx'

const root = document.getElementById('page')
if (root !== null) followEverything().then(() => render(<Welcome />, root))
