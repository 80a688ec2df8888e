import { paintSeal, type SealDrawing, type SealPaint } from './paint-seal.ts'
import { isSealPicture, SEAL_STROKES } from './pictures.ts'

/** The shape of a seal in the settings, without importing the settings. */
export interface SealLook {
  picture: string
  word: string
}

/** Replaces the id of a seal's picture with the picture's strokes. */
export const sealPaint = ({ picture, word }: SealLook): SealPaint => ({
  strokes: isSealPicture(picture) ? SEAL_STROKES[picture] : null,
  word,
})

/** Draws a seal by its picture's id. An unknown picture is left out; the word alone still identifies the seal. */
export function drawSeal(
  context: CanvasRenderingContext2D,
  seal: SealLook,
  drawing: SealDrawing = {},
): void {
  paintSeal(context, sealPaint(seal), drawing)
}
