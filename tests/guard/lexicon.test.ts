import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { besideBrand } from '../../guard/stranger/beside-brand.ts'
import { foldSounds } from '../../guard/stranger/lexicon/fold-sounds.ts'
import { cutIntoWords, wordNamed } from '../../guard/stranger/lexicon/look-up.ts'
import { meaningOf } from '../../guard/stranger/lexicon/meaning.ts'
import { packed, unpacked } from '../../guard/stranger/lexicon/packed.ts'
import { readsAsChinese, readsAsRussian } from '../../guard/stranger/lexicon/reads-as.ts'
import {
  ASKING,
  ASKING_CUSTOMERS,
  CUSTOMER,
  SERVICE,
} from '../../guard/stranger/lexicon/word-families.ts'

describe('spellings of one word fold into one', () => {
  test.each([
    ['kompensaciya', 'kompensatsiya', 'kompensacija', 'компенсация'],
    ['zashita', 'zaschita', 'zashchita', 'защита'],
    ['podklyuchenie', 'podkluchenie', 'podkljuchenie', 'подключение'],
    ['vyplata', 'viplata', 'vjplata', 'выплата'],
    ['platezh', 'platez', 'платеж'],
    ['vhod', 'vkhod', 'vxod', 'вход'],
    ['oplata', '0plata', 'oplatta', 'оплата'],
    ['oficialnyj', 'oficialniy', 'officialnyi', 'официальный'],
  ])('%s', (...spellings) => {
    expect(new Set(spellings.map((spelling) => foldSounds(spelling).text)).size).toBe(1)
  })

  test('folding any text tells where each letter came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abchijkstyuxz04оплатщё-') }), (text) => {
        const { text: folded, at } = foldSounds(text)
        expect(at).toHaveLength(folded.length + 1)
        expect([...at]).toEqual(at.toSorted((a, b) => a - b))
        expect(at.at(-1)).toBe(text.length)
      }),
    )
  })
})

test('words come out as they were packed', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcдж卡*'), minLength: 1 })
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(unpacked(packed(words))).toEqual([...new Set(words)].sort())
    }),
  )
})

describe('the words', () => {
  const rows = [ASKING, ASKING_CUSTOMERS, CUSTOMER, SERVICE].flatMap((table) =>
    Object.entries(table).flatMap(([meaning, words]) =>
      words.split(' ').map((word): [string, string] => [word, meaning]),
    ),
  )

  test('no stem is so short that other words begin with it by chance', () => {
    const short = rows.filter(
      ([word]) => /\*$/.test(word) && foldSounds(word.slice(0, -1)).text.length < 4,
    )
    expect(short).toEqual([])
  })

  test.each([
    ['vyplaty', 'payout'],
    ['vozvratdeneg', 'refund'],
    ['zadolzhennost', 'debt'],
    ['pereoformlenie', 'registration'],
    ['prodlenie', 'renewal'],
    ['podarok', 'gift'],
    ['gosuslugi', 'state-service'],
    ['yanzheng', 'identity'],
    ['taocan', 'tariff'],
    ['话费', 'phone-bill'],
    ['розыгрыш', 'prize'],
  ])('%s means %s', (text, meaning) => {
    const word = wordNamed(text) ?? cutIntoWords(text)?.[0]
    expect(word && meaningOf(word.word)).toBe(meaning)
  })

  test.each([
    ['payoperationusers', ['pay', 'operation', 'users']],
    ['giftsservice', ['gifts', 'service']],
    ['lichnyjkabinet24', ['lichnyj', 'kabinet']],
    ['kassakot', null],
    ['', []],
  ])('%j is cut into %j', (text, words) => {
    expect(cutIntoWords(text)?.map(({ word }) => word) ?? null).toEqual(words)
  })
})

describe('what stands beside a brand, the most telling first', () => {
  test.each([
    [['chongzhi', 'pay'], 0, 'chongzhi'],
    [['chong', 'zhi'], 0, 'chongzhi'],
    [['moskva', 'vyplata'], 1, 'vyplata'],
    [['moskva', 'tarify'], 2, 'tarify'],
    [['perehodnik', 'shop'], 3, 'perehodnik'],
    [['beijing'], 3, 'beijing'],
    [['airdrop', 'shop'], 4, 'airdrop'],
    [['shop', '24'], 5, 'shop'],
    [['24'], 6, ''],
    [['qwopl'], 7, ''],
    [['thing'], 8, ''],
    [[], 8, ''],
  ] as const)('%j is %s', (texts, kind, text) => {
    expect(besideBrand(texts)).toMatchObject({ kind, text })
  })
})

describe('a text reads as', () => {
  test.each(['kompensaciya', 'podderzhka', 'novosibirskij', 'udvoenie', 'скворец'])(
    'Russian: %s',
    (text) => expect(readsAsRussian(text)).toBe(true),
  )
  test.each(['cargo', 'logistics', 'medical', 'solutions', 'pay', 'mts24'])(
    'not Russian: %s',
    (text) => expect(readsAsRussian(text)).toBe(false),
  )
  test.each(['yingyeting', 'zhongguo', 'eluosi', 'liuliang', '话费'])('Chinese: %s', (text) =>
    expect(readsAsChinese(text)).toBe(true),
  )
  test.each(['support', 'transport', 'vyplata', 'ma', 'school'])('not Chinese: %s', (text) =>
    expect(readsAsChinese(text)).toBe(false),
  )
})
