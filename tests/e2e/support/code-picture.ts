import { pictureOf, randomFrom } from '../../inspect/made-up-codes.ts'
import { pngOf } from '../../inspect/png.ts'

/** A PNG file with a QR code of a text, as a screenshot might show it. */
export const codePicture = (text: string): Buffer =>
  pngOf(
    pictureOf(
      text,
      {
        scale: 5,
        turn: 0,
        inverted: false,
        noise: 0,
        dark: 0,
        light: 255,
        ground: 'screen',
        room: 1.5,
      },
      randomFrom(1),
    ),
  )
