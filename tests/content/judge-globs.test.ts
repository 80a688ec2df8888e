import { describe, expect, it } from 'vitest'
import { JUDGE_GLOBS } from '../../content/judge-globs.generated.ts'
import { classifyAddress } from '../../guard/classify-address.ts'
import { brandWords, FAINT } from '../../guard/stranger/lexicon/brand-words.ts'

/** The globs as the browser reads them: `*` any run of characters, `?` any one. */
const PATTERN = new RegExp(
  JUDGE_GLOBS.map((glob) =>
    glob.replaceAll('*', '').replaceAll('.', '\\.').replaceAll('?', '.'),
  ).join('|'),
)
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789']

/** Every word one slip away: a letter left out, changed, added, or swapped with its neighbour. */
function slips(word: string): string[] {
  const found: string[] = []
  for (let at = 0; at <= word.length; at++) {
    const head = word.slice(0, at)
    const rest = word.slice(at)
    if (rest) found.push(head + rest.slice(1))
    if (rest.length > 1) found.push(head + rest[1] + rest[0] + rest.slice(2))
    for (const letter of LETTERS) {
      found.push(head + letter + rest)
      if (rest) found.push(head + letter + rest.slice(1))
    }
  }
  return found
}

/** Every word with two letters exchanged, or with one moved. */
const exchanges = (word: string): string[] =>
  [...word].flatMap((letter, from) =>
    [...word].flatMap((other, to) => {
      const exchanged = [...word]
      exchanged.splice(from, 1, other)
      exchanged.splice(to, 1, letter)
      const rest = word.slice(0, from) + word.slice(from + 1)
      return [exchanged.join(''), rest.slice(0, to) + letter + rest.slice(to)]
    }),
  )

/** Look-alike letters, in both directions; `=` marks a pair that differs on a second look. */
const ALIKE =
  'i1 il l1 o0 lj= ec= nm= nr= bd= gq= uv= m>rn m>nn m>rr rn>m d>cl d>dl b>lb w>vv'.split(' ')

/** Every drawing of a word with up to two of the second kind and any number of the first. */
function drawings(word: string, seconds = 2): string[] {
  if (word === '') return ['']
  const options = new Map([[word.slice(0, 1), 0]])
  for (const pair of ALIKE) {
    const second = pair.endsWith('=') ? 1 : 0
    const [one = '', other = ''] = pair.includes('>') ? pair.split('>') : [pair[0], pair[1]]
    if (word[0] === one) options.set(other, second)
    if (word[0] === other) options.set(one, second)
  }
  return [...options].flatMap(([drawn, second]) =>
    second > seconds ? [] : drawings(word.slice(1), seconds - second).map((rest) => drawn + rest),
  )
}

const HOSTS = ['*.ru', '*.online', '*-oplata.site', 'oplata-*.ru', 'lk.*.ru.com', '*.su', '*24.xyz']
const WORDS = brandWords()
  .filter(({ word, weight }) => weight !== FAINT && word < '~')
  .map(({ word }) => word)

describe('the judge is injected on the address of every lookalike', () => {
  for (const word of WORDS) {
    it(`${word}, every slip of it, every exchange and every drawing`, () => {
      const missed = [word, ...slips(word), ...exchanges(word), ...drawings(word)]
        .flatMap((form) => HOSTS.map((host) => `https://${host.replace('*', form)}/`))
        .filter((url) => classifyAddress(url).kind === 'lookalike' && !PATTERN.test(url))
      expect(missed).toEqual([])
    })
  }

  it('names in other letters', () => {
    for (const host of [
      'билайн-оплата.рф',
      'мтс.su',
      'bееline.ru',
      'mțs-oplata.ru',
      'МегаФон.онлайн',
    ]) {
      expect(PATTERN.test(new URL(`https://${host}/`).href)).toBe(true)
    }
  })

  it('names split by hyphens, and T2’s address before a stranger’s', () => {
    const cuts = ['beeline', 'megafon'].flatMap((word) =>
      [...word].map((_, at) =>
        at ? `${word.slice(0, at)}-${word.slice(at)}` : [...word].join('-'),
      ),
    )
    const hosts = [...cuts, 'm-t-s', 'tele-2'].map((name) => `${name}-oplata.ru`)
    for (const host of [...hosts, 't2.ru.lk-vhod.online', 'lk.t2-ru-oplata.site']) {
      expect(classifyAddress(host).kind, host).toBe('lookalike')
      expect(PATTERN.test(`https://${host}/`), host).toBe(true)
    }
  })

  it('and not on most others', () => {
    const urls = [
      'https://moscow-notes.ru/a/b?c=d',
      'https://www.wikipedia.org/',
      'https://ya.ru/search',
    ]
    expect(urls.filter((url) => PATTERN.test(url))).toEqual([])
  })
})
