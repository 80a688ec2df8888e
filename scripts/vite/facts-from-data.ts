import { join } from 'node:path'

/** A file of ours as the bundler names it: with forward slashes, on Windows too. */
const moduleId = (path: string) => join(import.meta.dirname, '../..', path).replaceAll('\\', '/')

/** The extension reads the facts from its data, like the texts that quote them; plain Node imports them. */
export const factsFromData = {
  name: 'facts-from-data',
  enforce: 'pre' as const,
  resolveId: (source: string, importer?: string) =>
    source === './facts/index.ts' && importer === moduleId('guide/fact-index.ts')
      ? moduleId('app/library/shipped-facts.ts')
      : undefined,
}
