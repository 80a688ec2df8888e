import type { PageFacts } from '../../guard/page-facts.ts'
import type { Judged } from '../../platform/messages.ts'
import { send } from '../../platform/send.ts'

/** Whether the page gives cause to look into frames it can't be seen into from outside. */
function givesCause(facts: PageFacts, { verdict }: Judged): boolean {
  const closed = facts.frames.some(({ fields, visible }) => fields === null && visible)
  const claims = verdict.checks.some(({ id, state }) => id === 'claim' && state === 'failed')
  return closed && (claims || verdict.kind !== 'unrelated')
}

/** The facts with what the frames themselves ask for; null where nothing was learnt, or nothing gave cause. */
export async function withFrames(facts: PageFacts, judged: Judged): Promise<PageFacts | null> {
  if (!givesCause(facts, judged)) return null
  const looks = await send({ type: 'frames' })
  if (looks === 'no-answer') return null
  const left = [...looks]
  const frames = facts.frames.map((frame) => {
    const at = frame.fields === null ? left.findIndex(({ url }) => url === frame.url) : -1
    const [look] = at >= 0 ? left.splice(at, 1) : []
    return look ? { ...frame, fields: [...look.fields] } : frame
  })
  // A frame that has moved on since, or stands in another frame, is known by its fields alone.
  const others = left
    .filter(({ fields }) => fields.length > 0)
    .map(({ url, fields }) => ({ url, sandboxed: false, visible: true, fields: [...fields] }))
  return { ...facts, frames: [...frames, ...others].slice(0, 40) }
}
