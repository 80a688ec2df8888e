import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const LIST = 'docs/claims.md'
const read = (file: string): string => readFileSync(file, 'utf8')
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()
const sentences = (text: string, language = 'en'): string[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) =>
    segment.trim(),
  )

/** Returns what a book says, without its links: each sentence, and each row of its tables with its cells between bars. */
function saidIn(book: string): string[] {
  const text = read(book)
    .replace(/```[\s\S]*?```/g, '')
    .replace(/^<p[\s\S]*?<\/p>$/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
  return text
    .split('\n')
    .filter((line) => !/^\s*$|^#|^\|[\s|-]*$|^中文 · /.test(line))
    .map(flat)
    .flatMap((line) =>
      line.startsWith('|') ? [line.slice(1, -1).trim()] : sentences(line.replace(/^- /, '')),
    )
}

/** The performance book is made by `npm run bench`: what it says of each figure stands in the bench. */
const saidOfFigures = (): string[] =>
  [...read('bench/bench-all.ts').matchAll(/about:\s*'([^']+)'/g)].map(([, about = '']) => about)

const BOOKS: Record<string, string[]> = {
  'README.md': saidIn('README.md'),
  'PRIVACY.md': saidIn('PRIVACY.md'),
  'docs/performance.md': saidOfFigures(),
}

interface Claim {
  book: string
  said: string
  /** What stands in the list below the quotation, line by line. */
  held: string[]
}

const LISTED: Claim[] = read(LIST)
  .split(/^## /m)
  .slice(1)
  .flatMap((section) => {
    const [book = '', ...quotations] = section.split(/\n+(?:> |$)/)
    return quotations
      .filter((quotation) => quotation !== '')
      .map((quotation) => {
        const [said = '', ...held] = quotation.split(/\n+- /)
        return { book, said: said.trim(), held: held.map((line) => line.trim()) }
      })
  })

/** Returns what is wrong with a line that says what holds a claim, or null. */
function wrongWith(line: string): string | null {
  if (line === 'explanation') return null
  const [, link] = /^by hand: \[.+\]\((.+)\)$/.exec(line) ?? []
  if (link !== undefined) return existsSync(`docs/${link}`) ? null : `${link} does not exist`
  const [, command] = /^`npm (?:run )?([\w:-]+)[^`]*`$/.exec(line) ?? []
  if (command !== undefined) return scripts[command] ? null : `there is no script ${command}`
  const [, file, title = ''] = /^`(tests\/[\w/.-]+\.tsx?)`: (.+)$/.exec(line) ?? []
  if (file === undefined) return `“${line}” is none of the forms that ${LIST} names`
  if (!existsSync(file)) return `${file} does not exist`
  const quoted = ["'", '"', '`'].some((mark) => read(file).includes(mark + title + mark))
  return quoted ? null : `${file} has no test “${title}”`
}

describe('the list of claims', () => {
  test.each(Object.keys(BOOKS))('every sentence of %s is in the list', (book) => {
    const quoted = new Set(LISTED.filter((claim) => claim.book === book).map(({ said }) => said))
    const missing = BOOKS[book]?.filter((said) => !quoted.has(said)) ?? []
    expect(BOOKS[book]?.length).toBeGreaterThan(4)
    expect(
      missing,
      `Add to “## ${book}” in ${LIST} each sentence below as “> sentence”, and under it “- \`tests/…\`: title” of the test that holds it, “- \`npm …\`”, or “- explanation” if it promises nothing.`,
    ).toEqual([])
  })

  test('quotes nothing that its book does not say', () => {
    const stale = LISTED.filter(({ book, said }) => !BOOKS[book]?.includes(said))
    expect(stale, `Take these out of ${LIST}, or quote the book as it is now.`).toEqual([])
  })

  test.each(LISTED)('$book: $said', ({ held }) => {
    expect(held.length, 'nothing stands below the quotation').toBeGreaterThan(0)
    expect(held.map(wrongWith).filter((wrong) => wrong !== null)).toEqual([])
  })
})

test.each([
  ['README.ru.md', 'ru', '## Чего оно не делает никогда'],
  ['README.zh-CN.md', 'zh', '## 它从不做的事'],
])('%s says as many things that are never done as README.md', (book, language, heading) => {
  const under = (file: string, title: string): string =>
    flat(read(file).split(`${title}\n`)[1]?.split('\n## ')[0] ?? '')
  expect(sentences(under(book, heading), language).length).toBe(
    sentences(under('README.md', '## What it never does')).length,
  )
})
