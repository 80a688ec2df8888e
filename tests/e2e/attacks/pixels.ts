import { inflateSync } from 'node:zlib'

/** A screenshot as rows of red, green, blue. */
export interface Picture {
  width: number
  height: number
  rows: readonly Uint8Array[]
  /** Bytes a pixel: red, green, blue and, where there are four, alpha. */
  step: number
}

const paeth = (left: number, up: number, corner: number): number => {
  const a = Math.abs(up - corner)
  const b = Math.abs(left - corner)
  const c = Math.abs(left + up - 2 * corner)
  return a <= b && a <= c ? left : b <= c ? up : corner
}

/** Undoes one PNG row filter (PNG specification, 9.2) in place. A screenshot has millions of bytes: plain loops. */
function unfilter(kind: number, row: Uint8Array, above: Uint8Array, step: number): void {
  for (let at = 0; at < row.length; at++) {
    const left = at < step ? 0 : Number(row[at - step])
    const up = Number(above[at])
    let add = 0
    if (kind === 1) add = left
    else if (kind === 2) add = up
    else if (kind === 3) add = (left + up) >> 1
    else if (kind === 4) add = paeth(left, up, at < step ? 0 : Number(above[at - step]))
    row[at] = Number(row[at]) + add
  }
}

function chunks(png: Uint8Array): Map<string, Uint8Array[]> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const found = new Map<string, Uint8Array[]>()
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at)
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8))
    found.set(name, [...(found.get(name) ?? []), png.subarray(at + 8, at + 8 + length)])
    at += length + 12
  }
  return found
}

/** Reads the PNGs browsers make of a page: 8 bits a channel, RGB or RGBA, not interlaced. */
export function readPicture(png: Uint8Array): Picture {
  const parts = chunks(png)
  const header = parts.get('IHDR')?.[0]
  if (!header) throw new Error('not a PNG')
  const view = new DataView(header.buffer, header.byteOffset)
  const [width, height] = [view.getUint32(0), view.getUint32(4)]
  const step = header[9] === 6 ? 4 : 3
  const data = inflateSync(Buffer.concat(parts.get('IDAT') ?? []))
  const stride = width * step
  let above: Uint8Array = new Uint8Array(stride)
  const rows: Uint8Array[] = []
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1)
    const row = data.subarray(start + 1, start + 1 + stride)
    const kind = data[start] ?? 0
    if (kind !== 0) unfilter(kind, row, above, step)
    rows.push(row)
    above = row
  }
  return { width, height, rows, step }
}

/** How many pixels have a colour (within 3 in each channel), and the box around them. */
export function findColour(
  picture: Picture,
  [red, green, blue]: readonly [number, number, number],
): { count: number; left: number; top: number; right: number; bottom: number } {
  const box = { count: 0, left: picture.width, top: picture.height, right: 0, bottom: 0 }
  picture.rows.forEach((row, y) => {
    for (let x = 0, at = 0; x < picture.width; x++, at += picture.step) {
      if (Math.abs(Number(row[at]) - red) > 3) continue
      if (Math.abs(Number(row[at + 1]) - green) > 3 || Math.abs(Number(row[at + 2]) - blue) > 3)
        continue
      box.count += 1
      box.left = Math.min(box.left, x)
      box.right = Math.max(box.right, x)
      box.top = Math.min(box.top, y)
      box.bottom = Math.max(box.bottom, y)
    }
  })
  return box
}
