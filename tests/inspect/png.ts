import { crc32, deflateSync } from 'node:zlib'
import type { Pixels } from '../../inspect/image/code-reader.ts'

const bytesOf = (number: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(number >>> 0)
  return bytes
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  return Buffer.concat([bytesOf(data.length), named, bytesOf(crc32(named))])
}

/** Writes pixels as a PNG file (PNG, third edition), eight bits a channel, every row unfiltered. */
export function pngOf({ data, width, height }: Pixels): Buffer {
  const rows = Buffer.alloc(height * (1 + width * 4))
  for (let row = 0; row < height; row += 1)
    rows.set(data.subarray(row * width * 4, (row + 1) * width * 4), row * (1 + width * 4) + 1)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.concat([bytesOf(width), bytesOf(height), Buffer.from([8, 6, 0, 0, 0])])),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
