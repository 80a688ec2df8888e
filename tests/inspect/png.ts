import { crc32, deflateSync } from 'node:zlib'
import type { Pixels } from '../../inspect/image/code-reader.ts'

const bytesOf = (...numbers: number[]): Buffer => {
  const bytes = Buffer.alloc(4 * numbers.length)
  for (const [at, number] of numbers.entries()) bytes.writeUInt32BE(number >>> 0, 4 * at)
  return bytes
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  return Buffer.concat([bytesOf(data.length), named, bytesOf(crc32(named))])
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
const header = (width: number, height: number, depth: number, colours: number): Buffer =>
  chunk('IHDR', Buffer.concat([bytesOf(width, height), Buffer.from([depth, colours, 0, 0, 0])]))
const END = chunk('IEND', Buffer.alloc(0))

/** Rows of eight bits a channel, unfiltered and packed. */
function packed({ data, width, height }: Pixels): Buffer {
  const rows = Buffer.alloc(height * (1 + width * 4))
  for (let row = 0; row < height; row += 1)
    rows.set(data.subarray(row * width * 4, (row + 1) * width * 4), row * (1 + width * 4) + 1)
  return deflateSync(rows)
}

/** Writes pixels as a PNG file (PNG, third edition). */
export const pngOf = (pixels: Pixels): Buffer =>
  Buffer.concat([
    SIGNATURE,
    header(pixels.width, pixels.height, 8, 6),
    chunk('IDAT', packed(pixels)),
    END,
  ])

/** Writes an animated PNG that shows the same pixels twice. */
export function movingPngOf(pixels: Pixels): Buffer {
  const frame = (number: number): Buffer =>
    chunk(
      'fcTL',
      Buffer.concat([
        bytesOf(number, pixels.width, pixels.height, 0, 0),
        Buffer.from([0, 1, 0, 10, 0, 0]),
      ]),
    )
  const image = packed(pixels)
  return Buffer.concat([
    SIGNATURE,
    header(pixels.width, pixels.height, 8, 6),
    chunk('acTL', bytesOf(2, 0)),
    frame(0),
    chunk('IDAT', image),
    frame(1),
    chunk('fdAT', Buffer.concat([bytesOf(2), image])),
    END,
  ])
}

/** Writes a large white PNG of one bit a pixel with a smaller picture of black and white in it. */
export function widePngOf(
  width: number,
  height: number,
  { left, top, pixels }: { left: number; top: number; pixels: Pixels },
): Buffer {
  const across = Math.ceil(width / 8)
  const rows = Buffer.alloc(height * (1 + across), 0xff)
  for (let row = 0; row < height; row += 1) rows[row * (1 + across)] = 0
  for (let y = 0; y < pixels.height; y += 1)
    for (let x = 0; x < pixels.width; x += 1) {
      if ((pixels.data[(y * pixels.width + x) * 4] ?? 255) > 127) continue
      const at = (top + y) * (1 + across) + 1 + ((left + x) >> 3)
      rows[at] = (rows[at] ?? 0) & ~(0x80 >> ((left + x) & 7))
    }
  return Buffer.concat([
    SIGNATURE,
    header(width, height, 1, 0),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    END,
  ])
}
