import { forgetHanded, type Handed, watchHanded } from '../../platform/handed.ts'
import type { PicturePart } from '../../platform/seen-picture.ts'

/** What a context menu handed over, ready to be looked at. */
type HandedSubject =
  | { kind: 'text'; text: string }
  | { kind: 'picture'; picture: Blob | null; part: PicturePart | null }

/** As long it is kept for a view that is just opening, or one in another window. In milliseconds. */
const KEPT_MS = 3_000

/** Calls back with what a context menu handed over, now and later. Returns a function that stops this. */
export function takeHanded(taken: (handed: HandedSubject) => void): () => void {
  let forgetting: ReturnType<typeof setTimeout> | undefined
  return watchHanded((handed) => {
    clearTimeout(forgetting)
    forgetting = setTimeout(() => void forgetHanded(), KEPT_MS)
    taken(ready(handed))
  })
}

function ready(handed: Handed): HandedSubject {
  if (handed.kind === 'text') return handed
  const { data, part } = handed
  return { kind: 'picture', picture: data === null ? null : blobOf(data), part }
}

/** Decodes a `data:` address. (Our pages may fetch nothing from elsewhere, not even that.) */
function blobOf(address: string): Blob {
  const [head = '', data = ''] = address.split(',')
  const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
  return new Blob([bytes], { type: /^data:([^;]+)/u.exec(head)?.[1] ?? '' })
}
