import type { PageFacts } from '../../guard/page/page-facts.ts'
import type { Judged } from '../../platform/messages.ts'

/** Whether the page shows a frame it can't be seen into from outside, or whose text alone could be read. */
export const hasClosedFrame = ({ frames }: PageFacts): boolean =>
  frames.some(
    ({ fields, visible, sandboxed, url }) =>
      visible && (fields === null || sandboxed || url.startsWith('data:')),
  )

/** Whether what is known of a page is cause to look into such frames. */
export const givesCause = ({ verdict }: Judged): boolean =>
  verdict.kind !== 'unrelated' ||
  verdict.checks.some(({ id, state }) => id === 'claim' && state === 'failed')
