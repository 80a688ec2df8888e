import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CHECKS } from '../../guard/page/checks/index.ts'
import type { PageCheck } from '../../guard/page/checks/page-check.ts'
import type { CheckId } from '../../guard/verdict/check-result.ts'
import { LANGUAGES } from '../../guide/language.ts'
import { loadReasonText } from '../../locales/load-reasons.ts'
import { PAGE_TEXT } from '../../locales/page.ts'

const FOLDER = new URL('../../guard/page/checks/', import.meta.url)

/** Files of the folder that hold no check. */
const HELPERS = ['index.ts', 'page-check.ts', 'target.ts']

const isCheck = (value: unknown): value is PageCheck<CheckId> =>
  typeof value === 'object' && value !== null && 'needsWholePage' in value

const FILES = readdirSync(FOLDER).filter((file) => !HELPERS.includes(file))

describe('every step to a new check has been taken', () => {
  test.each(FILES)('%s exports a check that is registered', async (file) => {
    const exported: Record<string, unknown> = await import(new URL(file, FOLDER).pathname)
    const [check] = Object.values(exported).filter(isCheck)
    const id = file.replace('.ts', '')
    expect(check?.id, `guard/page/checks/${file} must export one check, with the id "${id}".`).toBe(
      id,
    )
    expect(
      CHECKS.includes(check as PageCheck<CheckId>),
      `"${id}" is never made: add it to CHECKS in guard/page/checks/index.ts.`,
    ).toBe(true)
  })

  test('no id is given twice', () => {
    const ids = CHECKS.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  test.each(CHECKS)('$id has a row in the table of docs/guard.md', ({ id }) => {
    const doc = readFileSync(new URL('../../docs/guard.md', import.meta.url), 'utf8')
    expect(
      new RegExp(`^\\| ${id} +\\|`, 'm').test(doc),
      `Say in the table of checks in docs/guard.md when "${id}" fails.`,
    ).toBe(true)
  })

  describe.each(LANGUAGES)('in %s', (language) => {
    test.each(CHECKS)('$id has its names and sentences', async ({ id }) => {
      const { checkNames, checks } = await loadReasonText(language)
      expect(
        checkNames[id] && Object.keys(checks[id] ?? {}).length > 0,
        `locales/${language}/reasons.ts needs checkNames['${id}'] and checks['${id}'].`,
      ).toBe(true)
      expect(
        PAGE_TEXT[language].panelChecks[id],
        `locales/${language}/page.ts needs panelChecks['${id}'].`,
      ).toBeTruthy()
    })
  })
})
