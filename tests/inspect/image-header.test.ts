import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { imageProblem, readImageHeader } from '../../inspect/image/image-header.ts'

const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((sign) => sign.charCodeAt(0)) : [...part],
    ),
  )

const PNG = (width: readonly number[], height: readonly number[], chunk = 'IDAT') =>
  bytesOf(
    [0x89],
    'PNG',
    [13, 10, 26, 10, 0, 0, 0, 13],
    'IHDR',
    width,
    height,
    [8, 6, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0],
    chunk,
    [0, 0, 0, 0],
  )

describe('a picture’s header', () => {
  it.each([
    [
      'a PNG',
      PNG([0, 0, 1, 0], [0, 0, 0, 16]),
      { format: 'png', width: 256, height: 16, animated: false },
    ],
    [
      'a moving PNG',
      PNG([0, 0, 1, 0], [0, 0, 0, 16], 'acTL'),
      { format: 'png', width: 256, height: 16, animated: true },
    ],
    [
      'a JPEG after a comment',
      bytesOf([0xff, 0xd8, 0xff, 0xfe, 0, 4, 65, 66, 0xff, 0xc0, 0, 11, 8, 0, 20, 1, 44, 3]),
      { format: 'jpeg', width: 300, height: 20, animated: false },
    ],
    [
      'a GIF',
      bytesOf('GIF89a', [44, 1, 20, 0, 0, 0, 0]),
      { format: 'gif', width: 300, height: 20, animated: false },
    ],
    [
      'a moving GIF',
      bytesOf(
        'GIF89a',
        [44, 1, 20, 0, 0, 0, 0],
        [0x21, 0xf9, 4, 0, 0, 0, 0, 0, 0x21, 0xf9, 4, 0, 0, 0],
      ),
      { format: 'gif', width: 300, height: 20, animated: true },
    ],
    [
      'a moving WebP',
      bytesOf('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 2, 0, 0, 0], [43, 1, 0, 19, 0, 0]),
      { format: 'webp', width: 300, height: 20, animated: true },
    ],
    [
      'a bitmap with rows from the top',
      bytesOf('BM', Array(16).fill(0), [44, 1, 0, 0], [0xec, 0xff, 0xff, 0xff]),
      { format: 'bmp', width: 300, height: 20, animated: false },
    ],
  ])('of %s', (_, bytes, header) => expect(readImageHeader(bytes)).toEqual(header))

  it.each([
    ['no picture at all', bytesOf('hello, world, how are you?'), 'not-an-image'],
    ['an empty file', new Uint8Array(), 'not-an-image'],
    ['a PNG that ends too soon', PNG([0, 0, 1, 0], [0, 0, 0, 16]).slice(0, 18), 'not-an-image'],
    ['a picture of nothing', PNG([0, 0, 0, 0], [0, 0, 0, 16]), 'not-an-image'],
    ['more than forty megapixels', PNG([0, 0, 100, 0], [0, 0, 100, 0]), 'too-large'],
    ['forty megapixels', PNG([0, 0, 31, 64], [0, 0, 19, 136]), null],
  ])('of %s: %s', (_, bytes, problem) => expect(imageProblem(bytes)).toBe(problem))

  it('is read from any bytes without an end', () => {
    const magic = fc.constantFrom(
      [0x89, 0x50, 0x4e, 0x47],
      [0xff, 0xd8, 0xff],
      [0x47, 0x49, 0x46, 0x38],
      [0x52, 0x49, 0x46, 0x46],
      [0x42, 0x4d],
      [],
    )
    fc.assert(
      fc.property(magic, fc.uint8Array({ maxLength: 400 }), (start, rest) => {
        imageProblem(Uint8Array.from([...start, ...rest]))
      }),
    )
  })
})
