/** What a picture's first bytes say of it. */
export interface ImageHeader {
  format: 'png' | 'jpeg' | 'gif' | 'webp' | 'bmp'
  /** In pixels. */
  width: number
  height: number
  animated: boolean
}

/** As many pixels are read at most: forty megapixels, the largest photograph of usual phones. */
const MOST_PIXELS = 40_000_000

/** Whether a picture moves is sought in as many bytes: a second of a GIF, and every chunk before a PNG's image. */
const LOOKED_AT = 4_000_000

/** What is wrong with a picture before anything is decoded. */
export type ImageProblem = 'not-an-image' | 'too-large'

/** Reads a picture's kind and size from its bytes, without decoding it. Returns null if it is none that we know. */
export function readImageHeader(bytes: Uint8Array): ImageHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return png(view) ?? jpeg(view) ?? gif(view) ?? webp(view) ?? bmp(view)
  } catch {
    // It ends where a size should stand.
    return null
  }
}

/** Returns what is wrong with a picture of these bytes, or null if it can be decoded. */
export function imageProblem(bytes: Uint8Array): ImageProblem | null {
  const header = readImageHeader(bytes)
  if (header === null || header.width === 0 || header.height === 0) return 'not-an-image'
  return header.width * header.height > MOST_PIXELS ? 'too-large' : null
}

/** Bytes as Latin letters. */
const text = (view: DataView, start: number, length: number): string =>
  String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + start, length))

/** PNG (Third Edition), 5.2 and 11.2.1; an `acTL` chunk before the image data makes it animated. */
function png(view: DataView): ImageHeader | null {
  if (view.getUint32(0) !== 0x89504e47) return null
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  let animated = false
  const end = Math.min(view.byteLength, LOOKED_AT)
  for (let at = 8; at + 8 <= end; at += 12 + view.getUint32(at)) {
    const name = text(view, at + 4, 4)
    if (name === 'acTL') animated = true
    if (name === 'IDAT') break
  }
  return { format: 'png', width, height, animated }
}

/** Markers that begin a frame (ITU T.81, table B.1): SOF0 to SOF15, without DHT, JPG and DAC. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function jpeg(view: DataView): ImageHeader | null {
  if (view.getUint16(0) !== 0xffd8) return null
  let at = 2
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (isFrame(marker))
      return {
        format: 'jpeg',
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
        animated: false,
      }
    // Fill bytes stand alone; other segments tell their length.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return null
}

/** GIF89a, 18: sizes are little-endian; two graphic controls are two pictures. */
function gif(view: DataView): ImageHeader | null {
  if (text(view, 0, 4) !== 'GIF8') return null
  let controls = 0
  const end = Math.min(view.byteLength, LOOKED_AT)
  for (let at = 13; at + 2 < end && controls < 2; at += 1)
    if (view.getUint16(at) === 0x21f9 && view.getUint8(at + 2) === 4) controls += 1
  return {
    format: 'gif',
    width: view.getUint16(6, true),
    height: view.getUint16(8, true),
    animated: controls > 1,
  }
}

/** WebP container (RFC 9649, 2): `VP8X` has the canvas and the animation flag, `VP8 ` and `VP8L` their own sizes. */
function webp(view: DataView): ImageHeader | null {
  if (text(view, 0, 4) !== 'RIFF' || text(view, 8, 4) !== 'WEBP') return null
  const format = 'webp'
  switch (text(view, 12, 4)) {
    case 'VP8X': {
      const size = (at: number): number =>
        1 + view.getUint16(at, true) + (view.getUint8(at + 2) << 16)
      const animated = (view.getUint8(20) & 2) !== 0
      return { format, width: size(24), height: size(27), animated }
    }
    case 'VP8L': {
      const bits = view.getUint32(21, true)
      return {
        format,
        width: 1 + (bits & 0x3fff),
        height: 1 + ((bits >> 14) & 0x3fff),
        animated: false,
      }
    }
    case 'VP8 ':
      return {
        format,
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
        animated: false,
      }
    default:
      return null
  }
}

/** Windows bitmaps; a negative height means that rows go down. */
function bmp(view: DataView): ImageHeader | null {
  if (text(view, 0, 2) !== 'BM') return null
  return {
    format: 'bmp',
    width: Math.abs(view.getInt32(18, true)),
    height: Math.abs(view.getInt32(22, true)),
    animated: false,
  }
}
