import type { CodeReader, Pixels } from '../../inspect/image/code-reader.ts'

/** A part of a picture, in its own pixels. */
export interface Part {
  left: number
  top: number
  width: number
  height: number
}

/** Brings a part of a picture to a size, on white. */
export type Cut = (part: Part, scale: number) => Pixels

/** Read at once: more pixels than a phone's screenshot has, few enough for a quarter of a second. */
const AT_ONCE = 4_000_000

/** Of larger pictures, tiles of this width and height are read as they are; codes that span two lie whole in one. */
const TILE = 2400
const OVERLAP = 700

/** Smaller pictures are enlarged: a code of theirs may have only two pixels a module. */
const SMALL = 400

/** Finds the codes of a picture of any size: first as a whole, made smaller if it is large, then tile by tile. */
export async function readParts(
  width: number,
  height: number,
  cut: Cut,
  readCodes: CodeReader,
): Promise<string[]> {
  const whole = { left: 0, top: 0, width, height }
  const scale = Math.min(1, Math.sqrt(AT_ONCE / (width * height)))
  const found = (await readCodes(cut(whole, scale))) ?? []
  if (found.length > 0) return found
  if (scale === 1)
    return Math.min(width, height) > SMALL ? [] : ((await readCodes(cut(whole, 3))) ?? [])
  const inTiles: string[] = []
  for (const tile of tilesOf(width, height))
    inTiles.push(...((await readCodes(cut(tile, 1))) ?? []))
  return [...new Set(inTiles)]
}

/** Cuts a picture into tiles that overlap. */
function tilesOf(width: number, height: number): Part[] {
  const step = TILE - OVERLAP
  const starts = (length: number): number[] =>
    Array.from({ length: Math.max(1, Math.ceil((length - OVERLAP) / step)) }, (_, at) => at * step)
  return starts(height).flatMap((top) =>
    starts(width).map((left) => ({
      left,
      top,
      width: Math.min(TILE, width - left),
      height: Math.min(TILE, height - top),
    })),
  )
}
