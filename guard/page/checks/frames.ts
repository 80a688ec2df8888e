import type { FrameFacts } from '../page-facts.ts'
import { hasSensitive, type MakeCheck, outcome } from './context.ts'
import { targetOf } from './target.ts'

/** Frames without an address of their own; they have their page's, unless sandboxed or made of data. */
const INHERITED = /^about:(?:srcdoc|blank)$/

/** Whether fields worth stealing stand in a frame of a host that nobody vouches for. */
export const checkFrames: MakeCheck = ({ host, facts }) => {
  const foreign = facts.frames
    .filter(({ visible, url }) => visible && !INHERITED.test(url))
    .map((frame) => ({ frame, target: targetOf(frame.url, host.ascii) }))
    .filter(({ target }) => target.whose !== 'own')
  if (foreign.length === 0) return outcome('frames', 'passed', 'no-foreign-frames')
  const strangers = foreign.filter(({ target }) => target.whose !== 'known')
  const asking = strangers.find(({ frame }) => frame.fields !== null && hasSensitive(frame.fields))
  if (asking) return outcome('frames', 'failed', 'stranger-asks', nameOf(asking.frame, host.ascii))
  const unread = strangers.find(({ frame }) => frame.fields === null)
  return unread
    ? outcome('frames', 'notChecked', 'unreadable-frame', nameOf(unread.frame, host.ascii))
    : outcome('frames', 'passed', 'known-frames')
}

/** The frame's host; for one without a host its scheme, never the page's data. */
function nameOf({ url }: FrameFacts, pageHost: string): string {
  const target = targetOf(url, pageHost)
  return target.whose === 'unreadable' ? `${target.scheme}:` : target.host
}
