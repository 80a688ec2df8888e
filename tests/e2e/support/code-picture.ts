import type { Pixels } from '../../../inspect/image/code-reader.ts'
import { pictureOf, randomFrom } from '../../inspect/made-up-codes.ts'
import { movingPngOf, pngOf, widePngOf } from '../../inspect/png.ts'

/** A QR code of a text, as a screenshot might show it. */
const screenshot = (text: string, ground: 'screen' | 'plain' = 'screen'): Pixels =>
  pictureOf(
    text,
    {
      scale: 5,
      turn: 0,
      inverted: false,
      noise: 0,
      dark: 0,
      light: 255,
      ground,
      room: 1.5,
    },
    randomFrom(1),
  )

/** A PNG file with a QR code of a text. */
export const codePicture = (text: string): Buffer => pngOf(screenshot(text))

/** An animated PNG file with a QR code of a text. */
export const movingPicture = (text: string): Buffer => movingPngOf(screenshot(text))

/** A PNG file of as many pixels, with a small QR code of a text far from its middle. */
export const widePicture = (text: string, width: number, height: number): Buffer =>
  widePngOf(width, height, {
    left: Math.round(width * 0.8),
    top: Math.round(height * 0.7),
    pixels: screenshot(text, 'plain'),
  })
