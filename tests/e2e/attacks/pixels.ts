import { inflateSync } from 'node:zlib'

/** A screenshot as rows of red, green, blue. */
export interface Picture {
  width: number
  height: number
  at(x: number, y: number): readonly [number, number, number]
}

const paeth = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

/** Undoes one PNG row filter (PNG specification, 9.2) in place. */
function unfilter(kind: number, row: Uint8Array, above: Uint8Array, step: number): void {
  for (let at = 0; at < row.length; at++) {
    const left = at >= step ? (row[at - step] ?? 0) : 0
    const up = above[at] ?? 0
    const corner = at >= step ? (above[at - step] ?? 0) : 0
    const add =
      kind === 1
        ? left
        : kind === 2
          ? up
          : kind === 3
            ? (left + up) >> 1
            : kind === 4
              ? paeth(left, up, corner)
              : 0
    row[at] = ((row[at] ?? 0) + add) & 255
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
    unfilter(data[start] ?? 0, row, above, step)
    rows.push(row)
    above = row
  }
  return {
    width,
    height,
    at: (x, y) => {
      const row = rows[y]
      return [row?.[x * step] ?? 0, row?.[x * step + 1] ?? 0, row?.[x * step + 2] ?? 0]
    },
  }
}

/** How many pixels have a colour (within 3 in each channel), and the box around them. */
export function findColour(
  picture: Picture,
  [red, green, blue]: readonly [number, number, number],
): { count: number; left: number; top: number; right: number; bottom: number } {
  const box = { count: 0, left: picture.width, top: picture.height, right: 0, bottom: 0 }
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) {
      const [r, g, b] = picture.at(x, y)
      if (Math.abs(r - red) > 3 || Math.abs(g - green) > 3 || Math.abs(b - blue) > 3) continue
      box.count += 1
      box.left = Math.min(box.left, x)
      box.right = Math.max(box.right, x)
      box.top = Math.min(box.top, y)
      box.bottom = Math.max(box.bottom, y)
    }
  }
  return box
}
