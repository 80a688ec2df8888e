import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url'
import { type CodeReader, createCodeReader, type Pixels } from '../../inspect/image/code-reader.ts'
import { imageProblem, readImageHeader } from '../../inspect/image/image-header.ts'
import { type Cut, type Part, readParts } from './pixels.ts'
import type { PictureAnswer, PictureQuestion } from './read-picture.ts'

// A picture is decoded and searched here, away from the page that shows the answer.
addEventListener('message', (event: MessageEvent<PictureQuestion>) => {
  answer(event.data).then(postMessage, () => postMessage({ problem: 'broken' }))
})

let opened: Promise<CodeReader> | undefined

/** Loads zxing's compiled code from the package, once. */
const openReader = (): Promise<CodeReader> => {
  opened ??= fetch(wasmUrl)
    .then((file) => file.arrayBuffer())
    .then(createCodeReader)
  return opened
}

async function answer({ file, part }: PictureQuestion): Promise<PictureAnswer> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const problem = imageProblem(bytes)
  if (problem !== null) return { problem }
  const [readCodes, bitmap] = await Promise.all([openReader(), decoded(file)])
  if (bitmap === null) return { problem: 'broken' }
  const meant = part ?? { left: 0, top: 0, width: bitmap.width, height: bitmap.height }
  const cut: Cut = (piece, scale) => pixelsOf(bitmap, within(meant, piece), scale)
  const texts = await readParts(meant.width, meant.height, cut, readCodes)
  bitmap.close()
  if (texts.length === 0) return { problem: 'no-code' }
  return { texts, animated: readImageHeader(bytes)?.animated ?? false }
}

/** A piece of a part, in the pixels of the whole. */
const within = (part: Part, piece: Part): Part => ({
  ...piece,
  left: part.left + piece.left,
  top: part.top + piece.top,
})

const decoded = (file: Blob): Promise<ImageBitmap | null> =>
  createImageBitmap(file).catch(() => null)

function pixelsOf(bitmap: ImageBitmap, part: Part, scale: number): Pixels {
  const width = Math.max(1, Math.round(part.width * scale))
  const height = Math.max(1, Math.round(part.height * scale))
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('no canvas of that size')
  // Black on nothing would be black on black.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.drawImage(bitmap, part.left, part.top, part.width, part.height, 0, 0, width, height)
  return context.getImageData(0, 0, width, height)
}
