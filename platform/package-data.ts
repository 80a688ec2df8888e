import { browser } from './browser.ts'

/**
 * Reads a JSON file of our own package (texts, facts, search index): `name` is its file name in `data/` without the
 * ending. Rejects only if the package is broken. The build checked what it holds, so the caller names its type.
 */
export async function readPackageData<Data>(name: string): Promise<Data> {
  const file = await fetch(new URL(`data/${name}.json`, browser.runtime.getURL('/')))
  return file.json()
}
