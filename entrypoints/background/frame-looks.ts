import * as v from 'valibot'
import { lookIntoFrames } from '../../platform/inject.ts'
import type { FrameLook } from '../../platform/messages.ts'
import { FIELD_KINDS } from '../../platform/page-facts-schema.ts'

const FRAME_LOOK: v.GenericSchema<unknown, FrameLook> = v.object({
  url: v.string(),
  fields: v.array(v.picklist(FIELD_KINDS)),
})

/** What the child frames of a tab ask for; frames that can't be reached are left out. */
export async function frameLooks(tabId: number): Promise<FrameLook[]> {
  const results = await lookIntoFrames(tabId)
  return results
    .map((result) => v.safeParse(FRAME_LOOK, result))
    .filter((parsed) => parsed.success)
    .map(({ output }) => output)
    .slice(0, 40)
}
