import { type Binarizer, prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

/** A picture's pixels, four bytes each: red, green, blue, opacity. */
export interface Pixels {
  data: Uint8ClampedArray<ArrayBuffer>
  width: number
  height: number
}

/**
 * Reads the QR codes in a picture: in pixels, or in a PNG or JPEG file. Resolves to their texts, or to null if the file
 * can't be decoded. Never rejects.
 */
export type CodeReader = (picture: Pixels | Uint8Array) => Promise<string[] | null>

/**
 * Ways to tell dark from light, tried until one finds a code: by the neighbourhood for photographs, by the whole
 * picture for soft ones, by a fixed value for pale ones.
 */
const BINARIZERS: readonly Binarizer[] = ['LocalAverage', 'GlobalHistogram', 'FixedThreshold']

/** More codes than anybody puts on one screen: a picture full of them must end. */
const MOST_CODES = 16

/** Makes a reader from zxing's compiled code, which is in its package as `zxing_reader.wasm`. */
export async function createCodeReader(wasmBinary: ArrayBuffer): Promise<CodeReader> {
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
  return async (picture) => {
    for (const binarizer of BINARIZERS) {
      const texts = await read(picture, binarizer)
      if (texts === null || texts.length > 0) return texts
    }
    return []
  }
}

async function read(picture: Pixels | Uint8Array, binarizer: Binarizer): Promise<string[] | null> {
  try {
    // The library asks for the browser's own class, and reads these three fields of it.
    const found = await readBarcodes(picture as ImageData | Uint8Array, {
      formats: ['QRCode', 'MicroQRCode', 'RMQRCode'],
      binarizer,
      maxNumberOfSymbols: MOST_CODES,
    })
    // A result without a format is no code: the file was not decoded.
    if (found.some(({ error, format }) => error !== '' && !format)) return null
    return [...new Set(found.filter(({ isValid }) => isValid).map(({ text }) => text))]
  } catch {
    return null
  }
}
