import { isSealPicture, SEAL_STROKES } from './pictures.ts'

/** What a seal is: settings' own shape, without the settings. */
export interface SealLook {
  picture: string
  word: string
}

/** Size of the whole drawing in CSS pixels; the canvas may hold more per pixel. */
export const SEAL_SIZE = { width: 96, height: 32 } as const

/** Cinnabar on paper, as seals are; the same in both themes, so that it is always recognised. */
const INK = '#a3271c'
const PAPER = '#fdf8ef'

/** Widest word that still fits beside the picture, in pixels. */
const WORD_WIDTH = 58

/**
 * Draws the picture and the word. It is pixels only: there is no text node a page could find, select or copy.
 * `scale` is device pixels a CSS pixel. A picture we don't know is left out; the word alone still tells.
 */
export function drawSeal(
  context: CanvasRenderingContext2D,
  { picture, word }: SealLook,
  scale = 1,
): void {
  context.save()
  context.scale(scale, scale)
  context.fillStyle = PAPER
  context.fillRect(0, 0, SEAL_SIZE.width, SEAL_SIZE.height)
  context.strokeStyle = INK
  context.fillStyle = INK
  context.lineWidth = 1.5
  context.strokeRect(1, 1, SEAL_SIZE.width - 2, SEAL_SIZE.height - 2)
  drawWord(context, word)
  if (isSealPicture(picture)) {
    context.translate(3, 3)
    context.scale(26 / 32, 26 / 32)
    context.lineWidth = 1.9
    context.lineCap = 'round'
    context.lineJoin = 'round'
    context.stroke(new Path2D(SEAL_STROKES[picture]))
  }
  context.restore()
}

function drawWord(context: CanvasRenderingContext2D, word: string): void {
  context.textBaseline = 'middle'
  context.textAlign = 'center'
  context.font = '600 15px "Noto Serif SC", "Songti SC", Georgia, serif'
  context.fillText(word, 33 + WORD_WIDTH / 2, SEAL_SIZE.height / 2 + 1, WORD_WIDTH)
}
