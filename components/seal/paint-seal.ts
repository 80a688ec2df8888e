/** A seal as strokes and a word: all that drawing needs, wherever the pictures are stored. */
export interface SealPaint {
  /** A path on a 32 by 32 grid; null if the picture is unknown, since the word alone still identifies the seal. */
  strokes: string | null
  word: string
}

/** The default size of the whole drawing in CSS pixels. */
export const SEAL_SIZE = { width: 112, height: 32 } as const

/** Cinnabar on paper, as real seals are. It is the same in both themes, so that it is always recognised. */
const SEAL_COLOURS = { ink: '#a3271c', paper: '#fdf8ef' } as const

/** Options for drawing a seal. Each has a default. */
export interface SealDrawing {
  /** Height in CSS pixels. The width follows from the proportions of `SEAL_SIZE`. */
  height?: number
  colours?: { ink: string; paper: string }
  devicePixelRatio?: number
}

/** The largest font size for the word and the room it has, on the grid of `SEAL_SIZE`. */
const WORD = { size: 18, centre: 71, width: 70 }

/**
 * Paints the picture, cut out of the ink, and the word beside it. It paints pixels only: there is no text node that a
 * page could find, select or copy.
 */
export function paintSeal(
  context: CanvasRenderingContext2D,
  { strokes, word }: SealPaint,
  { height = SEAL_SIZE.height, colours = SEAL_COLOURS, devicePixelRatio = 1 }: SealDrawing = {},
): void {
  const scale = (height / SEAL_SIZE.height) * devicePixelRatio
  context.save()
  context.scale(scale, scale)
  context.fillStyle = colours.paper
  context.fillRect(0, 0, SEAL_SIZE.width, SEAL_SIZE.height)
  context.strokeStyle = colours.ink
  context.fillStyle = colours.ink
  context.strokeRect(0.5, 0.5, SEAL_SIZE.width - 1, SEAL_SIZE.height - 1)
  context.fillRect(0, 0, SEAL_SIZE.height, SEAL_SIZE.height)
  drawWord(context, word)
  if (strokes !== null) drawPicture(context, strokes, colours.paper)
  context.restore()
}

function drawPicture(context: CanvasRenderingContext2D, strokes: string, colour: string): void {
  context.translate(3, 3)
  context.scale(26 / 32, 26 / 32)
  context.strokeStyle = colour
  context.lineWidth = 2
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.stroke(new Path2D(strokes))
}

/**
 * Paints the word as large as it fits. Only a generic family may be named: any other name could be a web font of the
 * page's own, cut into `unicode-range`s whose loading would tell the page which letters were drawn.
 */
function drawWord(context: CanvasRenderingContext2D, word: string): void {
  context.textBaseline = 'middle'
  context.textAlign = 'center'
  context.font = `600 ${WORD.size}px serif`
  const width = context.measureText(word).width
  const size = Math.min(WORD.size, (WORD.size * WORD.width) / width)
  context.font = `600 ${size}px serif`
  context.fillText(word, WORD.centre, SEAL_SIZE.height / 2 + 1, WORD.width)
}
