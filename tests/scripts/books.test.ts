import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import config from '../../wxt.config.ts'

const BOOKS = [
  ...globSync('*.md').filter((file) => file !== 'CHANGELOG.md'),
  ...globSync('docs/*.md').filter((file) => !/facts|registry|performance/.test(file)),
  'store/reviewers.md',
]
const read = (file: string): string => readFileSync(file, 'utf8')
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

describe.each(BOOKS)('%s', (book) => {
  const text = read(book)

  test('names only commands that exist', () => {
    const named = [...text.matchAll(/npm (?:run (?:-s )?([\w:-]+)|(start|test)\b)/g)]
    const commands = named.map(([, run, plain]) => run ?? plain ?? '')
    expect(commands.filter((command) => scripts[command] === undefined)).toEqual([])
  })

  test('links and pictures lead to files that exist', () => {
    const links = [...text.matchAll(/(?:\]\(|src=")(?!https?:|#|mailto:)([^)"#\s]+)/g)]
    const files = links.map(([, path = '']) => join(dirname(book), path))
    expect(files.filter((file) => !existsSync(file))).toEqual([])
  })

  test('names only tests and scripts that exist', () => {
    const named = [...text.matchAll(/`((?:tests|scripts)\/[\w/.-]+\.(?:ts|tsx|mjs|grit))`/g)]
    expect(named.map(([, file = '']) => file).filter((file) => !existsSync(file))).toEqual([])
  })
})

describe('the security book', () => {
  test('names a test or a script behind each promise', () => {
    const rows = read('SECURITY.md')
      .split('\n')
      .filter((line) => line.startsWith('| ') && !/^\| (promise|-)/.test(line))
    expect(rows.length).toBeGreaterThan(8)
    for (const row of rows) expect(row).toMatch(/`(tests|scripts)\/[^`]+`/)
  })
})

describe('the privacy book', () => {
  /** Each sentence about a control: the file that draws it, and the words in it that the sentence speaks of. */
  const CONTROLS: readonly (readonly [said: RegExp, file: string, uses: RegExp])[] = [
    [
      /^In the settings: the guard everywhere, on the op/,
      'app/options/guard-setting.tsx',
      /guardScope/,
    ],
    [/^In the popup: off for one site/, 'app/tab/guard-switch.tsx', /'guard-off'/],
    [/^In the browser: site access/, 'app/tab/tab-card.tsx', /askForAccess/],
  ]
  const section = read('PRIVACY.md').split('## What you can limit')[1]?.split('\n## ')[0] ?? ''
  const sentences = section.trim().split(/(?<=\.) (?=In )/)

  test.each(sentences)('speaks of a control that exists: %s', (sentence) => {
    const [, file = '', uses] = CONTROLS.find(([said]) => said.test(sentence)) ?? []
    expect(file, 'no control is known for this sentence').not.toBe('')
    expect(read(file)).toMatch(uses ?? /^$/)
  })

  test.each([
    ['the settings show and clear', 'app/options/errors-section.tsx', /clearErrors/],
    ['erase everything', 'app/options', /erase/],
  ])('what it says the settings can do, they do: %s', (said, path, uses) => {
    expect(read('PRIVACY.md')).toContain(said)
    const files = path.endsWith('.tsx') ? [path] : globSync(`${path}/*.tsx`)
    expect(files.some((file) => uses.test(read(file)))).toBe(true)
  })
})

describe.each(['README.md', 'README.ru.md', 'README.zh-CN.md'])('what %s says to try', (book) => {
  const made = (browser: 'chrome' | 'firefox') => {
    const { manifest } = config
    return typeof manifest === 'function' ? manifest({ browser } as never) : manifest
  }

  test('name the browsers, the shortcut and the word that the manifest does', async () => {
    const chrome = await made('chrome')
    const gecko = (await made('firefox'))?.browser_specific_settings
    const versions = [gecko?.gecko?.strict_min_version, gecko?.gecko_android?.strict_min_version]
    const keys = JSON.stringify(chrome?.commands)
    const [, letter] = /"default":"Alt\+(\w)"/.exec(keys) ?? []
    const text = read(book)
    for (const version of [chrome?.minimum_chrome_version, ...versions])
      expect(text).toMatch(new RegExp(`\\*\\*\\s?[(（]${Number.parseInt(String(version), 10)}\\s`))
    expect(text).toContain(`<kbd>Alt</kbd>+<kbd>${letter}</kbd>`)
    expect(text).toContain(`\`${chrome?.omnibox?.keyword}\``)
  })
})
