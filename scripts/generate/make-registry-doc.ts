// Writes docs/registry.md from the registry. Run it after changing guard/registry/.
import { writeFileSync } from 'node:fs'
import { registryDoc } from './registry-doc.ts'

writeFileSync(new URL('../../docs/registry.md', import.meta.url), registryDoc())
