import { paintSeal, SEAL_SIZE, type SealPaint } from './paint-seal.ts'

/**
 * Returns a canvas with the seal on it. `name` is its accessible name ("your seal"), which must not describe the seal.
 * If the page forbids drawing (no 2D context), the canvas stays empty.
 */
export function paintedSeal(
  document: Document,
  seal: SealPaint,
  name: string,
  height: number = SEAL_SIZE.height,
): HTMLCanvasElement {
  const canvas = document.createElementNS(
    'http://www.w3.org/1999/xhtml',
    'canvas',
  ) as HTMLCanvasElement
  const devicePixelRatio = Math.ceil(document.defaultView?.devicePixelRatio ?? 1)
  const width = (SEAL_SIZE.width * height) / SEAL_SIZE.height
  canvas.width = width * devicePixelRatio
  canvas.height = height * devicePixelRatio
  canvas.style.inlineSize = `${width}px`
  canvas.style.blockSize = `${height}px`
  canvas.setAttribute('role', 'img')
  canvas.setAttribute('aria-label', name)
  const context = canvas.getContext('2d')
  if (context) paintSeal(context, seal, { height, devicePixelRatio })
  return canvas
}
