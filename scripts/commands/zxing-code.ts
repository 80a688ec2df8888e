import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Returns zxing's compiled reader, from its package. */
export function zxingCode(): ArrayBuffer {
  const file = fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'))
  return Uint8Array.from(readFileSync(file)).buffer
}
