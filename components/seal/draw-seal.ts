import { paintSeal, type SealDrawing, type SealPaint } from './paint-seal.ts'
import { isSealPicture, SEAL_STROKES } from './pictures.ts'

/** What a seal is: settings' own shape, without the settings. */
export interface SealLook {
  picture: string
  word: string
}

/** A seal with its picture's strokes in the place of the picture's id. */
export const sealPaint = ({ picture, word }: SealLook): SealPaint => ({
  strokes: isSealPicture(picture) ? SEAL_STROKES[picture] : null,
  word,
})

/** Draws a seal by its picture's id. A picture we don't know is left out; the word alone still tells. */
export function drawSeal(
  context: CanvasRenderingContext2D,
  seal: SealLook,
  drawing: SealDrawing = {},
): void {
  paintSeal(context, sealPaint(seal), drawing)
}
