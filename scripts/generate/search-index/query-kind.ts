import { cutIntoSyllables } from '../../../guide/search/pinyin.ts'
import { openShippedIndex } from './open.ts'

/** The kind of a query whose file doesn't say: code, pinyin or translit, layout or plain, by its letters alone. */
export function kindOf(query: string): string {
  if (/^[\d*#+＊＃０-９\s]+$/u.test(query)) return 'code'
  if (/^[a-z ]+$/iu.test(query) && isPinyin(query)) return 'pinyin'
  return 'plain'
}

const { syllables } = openShippedIndex()

function isPinyin(query: string): boolean {
  return query
    .toLowerCase()
    .split(' ')
    .every((word) => cutIntoSyllables(word, syllables).length > 0)
}
