import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../guide/language.ts'
import { changelogProblems } from '../../scripts/release/changelog.ts'
import { missingAddresses, projectOf, VERSION } from '../../scripts/release/project.ts'

describe('the project’s addresses', () => {
  test('are null for what package.json does not say, and a release names each', () => {
    const project = projectOf({})
    expect(project).toEqual({ homepage: null, contact: null, source: null, privacy: null })
    expect(missingAddresses(project)).toEqual([
      expect.stringContaining('"homepage"'),
      expect.stringContaining('"bugs"'),
      expect.stringContaining('"repository"'),
      expect.stringContaining('"privacy"'),
    ])
  })

  test('are read from the fields as npm writes them, and a release lacks nothing', () => {
    const project = projectOf({
      homepage: 'https://guard.example',
      bugs: { url: 'https://guard.example/issues', email: 'guard@guard.example' },
      repository: { url: 'git+https://guard.example/guard.git' },
      privacy: 'https://guard.example/privacy',
    })
    expect(project).toEqual({
      homepage: 'https://guard.example',
      contact: 'https://guard.example/issues',
      source: 'https://guard.example/guard',
      privacy: 'https://guard.example/privacy',
    })
    expect(missingAddresses(project)).toEqual([])
  })

  test.each([
    [{ bugs: { email: 'guard@guard.example' } }, 'mailto:guard@guard.example'],
    [{ bugs: 'https://guard.example/issues' }, 'https://guard.example/issues'],
    [{ bugs: {} }, null],
  ])('%j is reached at %s', (fields, contact) => {
    expect(projectOf(fields).contact).toBe(contact)
  })
})

describe('the books of a version', () => {
  test('know the one of package.json', () => {
    expect(changelogProblems(VERSION)).toEqual([])
  })

  test('are missed, each by a sentence, for a version nobody has written about', () => {
    expect(changelogProblems('99.0.0')).toHaveLength(1 + LANGUAGES.length)
  })
})
