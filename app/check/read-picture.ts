import type { PictureProblem } from '../../locales/check-text.ts'
import type { PicturePart } from '../../platform/seen-picture.ts'

/** The texts of the QR codes in a picture, or why there are none. */
export type PictureAnswer =
  | { texts: readonly string[]; animated: boolean }
  | { problem: PictureProblem }

/** A picture to read, and the part of it that is meant; null for all of it. */
export interface PictureQuestion {
  file: Blob
  part: PicturePart | null
}

/** Nobody waits longer; a picture made to take forever is given up. In milliseconds. */
const PATIENCE_MS = 15_000

let worker: Worker | undefined

/** Starts what reads pictures, when the first one comes. */
const openWorker = (): Worker => {
  worker ??= new Worker(new URL('./picture-worker.ts', import.meta.url), { type: 'module' })
  return worker
}

/** Reads the QR codes of a picture, away from the page. Never rejects. */
export function readPicture(question: PictureQuestion): Promise<PictureAnswer> {
  return new Promise((resolve) => {
    const running = openWorker()
    const end = (answer: PictureAnswer): void => {
      clearTimeout(timer)
      running.onmessage = null
      running.onerror = null
      resolve(answer)
    }
    const giveUp = (problem: PictureProblem): void => {
      running.terminate()
      worker = undefined
      end({ problem })
    }
    const timer = setTimeout(() => giveUp('too-slow'), PATIENCE_MS)
    running.onmessage = (event: MessageEvent<PictureAnswer>) => end(event.data)
    running.onerror = () => giveUp('broken')
    running.postMessage(question)
  })
}
