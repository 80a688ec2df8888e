import type { FrameFacts } from '../page-facts.ts'
import { isSensitive } from '../sensitive-fields.ts'
import { failed, notChecked, type PageCheck, passed } from './page-check.ts'
import { targetOf } from './target.ts'

declare module '../../verdict/check-result.ts' {
  interface CheckWhys {
    frames: 'no-foreign-frames' | 'known-frames' | 'stranger-asks' | 'unreadable-frame'
  }
}

/** Frames without an address of their own: they inherit their page's. */
const INHERITED = /^about:(?:srcdoc|blank)$/

/** Checks whether a frame from an unknown host asks for anything worth stealing. */
export const frames: PageCheck<'frames'> = {
  id: 'frames',
  needsWholePage: true,
  weight: { official: 'if-it-asks' },
  check({ host, facts }) {
    const foreign = facts.frames
      .filter(({ visible, url }) => visible && !INHERITED.test(url))
      .map((frame) => ({ frame, target: targetOf(frame.url, host.ascii) }))
      .filter(({ target }) => target.whose !== 'own')
    if (foreign.length === 0) return passed('no-foreign-frames')
    const strangers = foreign.filter(({ target }) => target.whose !== 'known')
    const asking = strangers.find(({ frame }) => frame.fields?.some(isSensitive))
    if (asking) return failed('stranger-asks', nameOf(asking.frame, host.ascii))
    const unread = strangers.find(({ frame }) => frame.fields === null)
    return unread
      ? notChecked('unreadable-frame', nameOf(unread.frame, host.ascii))
      : passed('known-frames')
  },
}

/** Returns the frame's host, or its scheme if it has no host; never the page's data. */
function nameOf({ url }: FrameFacts, pageHost: string): string {
  const target = targetOf(url, pageHost)
  return target.whose === 'unreadable' ? `${target.scheme}:` : target.host
}
