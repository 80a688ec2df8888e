import { describe, it } from 'vitest'
import { DOCUMENTS } from '../sites/documents.ts'
import { PRETENDING } from '../sites/pretending.ts'
import { READS_MS, wait } from './support/person.ts'
import { firefoxVisitor } from './visitor/firefox-visitor.ts'

const STRANGER = 'sinie-vorota.online'
const PATHS = Object.keys(DOCUMENTS)

const visitor = await firefoxVisitor(
  ({ host, path }) => (host === STRANGER ? PRETENDING : DOCUMENTS)[path],
)

describe.concurrent.each(PATHS)('a document of the kind %s in Firefox', (path) => {
  it('on an ordinary host meets nothing of ours', ({ expect }) =>
    visitor.visit(`https://moscow-notes.ru${path}`, async (visit) => {
      await wait(READS_MS)
      expect(await visit.outline()).not.toContain('popover')
      expect(await visit.badge()).toBe('')
    }))

  it('on an operator’s host is named, and gets the panel where Firefox lets extensions in', ({
    expect,
  }) =>
    visitor.visit(`https://payment.mts.ru${path}`, async (visit) => {
      await expect.poll(async () => (await visit.report()).verdict.kind).toBe('official')
      // Firefox shows PDF files in a page of its own.
      if (path !== '/pdf') await expect.poll(() => visit.outline()).toContain('popover')
    }))
})

describe.concurrent.each(Object.keys(PRETENDING))(
  'a document of the kind %s that pretends, in Firefox',
  (path) => {
    it('is stopped, and learns nothing of what is typed', ({ expect }) =>
      visitor.visit(`https://${STRANGER}${path}`, async (visit) => {
        await wait(READS_MS)
        await visit.tap({ selector: '#phone' })
        await visit.type()
        await expect
          .poll(async () => (await visit.report()).verdict)
          .toMatchObject({ kind: 'impersonation', operator: 'mts' })
        expect(await visit.valueOf('#phone')).toBe('')
      }))
  },
)
