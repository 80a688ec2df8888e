import { join } from 'node:path'

/** A file of ours as the bundler names it: with forward slashes, on Windows too. */
const moduleId = (path: string) => join(import.meta.dirname, '../..', path).replaceAll('\\', '/')

/** In the extension the facts come packed, like the texts that quote them; on plain Node they are imported. */
export const packedFacts = {
  name: 'packed-facts',
  enforce: 'pre' as const,
  resolveId: (source: string, importer?: string) =>
    source === './facts/index.ts' && importer === moduleId('guide/fact-index.ts')
      ? moduleId('app/library/packed-facts.ts')
      : undefined,
}
