import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DOCUMENTS } from '../sites/documents.ts'
import { PRETENDING } from '../sites/pretending.ts'
import { READS_MS, wait } from './support/person.ts'
import { firefoxVisitor } from './visitor/firefox-visitor.ts'
import type { Visitor } from './visitor/visitor.ts'

const STRANGER = 'sinie-vorota.online'
const PATHS = Object.keys(DOCUMENTS)

let visitor: Visitor
beforeAll(async () => {
  visitor = await firefoxVisitor(
    ({ host, path }) => (host === STRANGER ? PRETENDING : DOCUMENTS)[path],
  )
})
afterAll(() => visitor?.close())

describe.each(PATHS)('a document of the kind %s in Firefox', (path) => {
  it('on an ordinary host meets nothing of ours', async () => {
    const visit = await visitor.visit(`https://moscow-notes.ru${path}`)
    await wait(READS_MS)
    expect(await visit.outline()).not.toContain('popover')
    expect(await visit.badge()).toBe('')
    await visit.close()
  })

  it('on an operator’s host is named, and gets the panel where Firefox lets extensions in', async () => {
    const visit = await visitor.visit(`https://payment.mts.ru${path}`)
    await expect.poll(async () => (await visit.report()).verdict.kind).toBe('official')
    // Firefox shows PDF files in a page of its own.
    if (path !== '/pdf') await expect.poll(() => visit.outline()).toContain('popover')
    await visit.close()
  })
})

describe.each(Object.keys(PRETENDING))(
  'a document of the kind %s that pretends, in Firefox',
  (path) => {
    it('is stopped, and learns nothing of what is typed', async () => {
      const visit = await visitor.visit(`https://${STRANGER}${path}`)
      await wait(READS_MS)
      await visit.tap({ selector: '#phone' })
      await visit.type()
      await expect
        .poll(async () => (await visit.report()).verdict)
        .toMatchObject({ kind: 'impersonation', operator: 'mts' })
      expect(await visit.valueOf('#phone')).toBe('')
      await visit.close()
    })
  },
)
