import { browser } from './browser.ts'
import { encodingOf } from './packed-encoding.ts'

/**
 * Reads a file of our own package that the build packed with gzip (texts, search index). Rejects only where the
 * package is broken. What it holds was checked when it was built, so the caller names its type.
 */
export async function readPackedData<Data>(name: string): Promise<Data> {
  const address = new URL(`data/${name}.json.gz`, browser.runtime.getURL('/'))
  const { body } = await fetch(address)
  if (body === null) throw new Error(`The package lacks ${address.pathname}`)
  const unpacked = body.pipeThrough(new DecompressionStream('gzip'))
  const bytes = await new Response(unpacked).arrayBuffer()
  return JSON.parse(new TextDecoder(encodingOf(name)).decode(bytes))
}
