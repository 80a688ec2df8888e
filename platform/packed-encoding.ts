/**
 * The encoding of a packed file (a label of the WHATWG Encoding Standard): two bytes a Han character and one a
 * Cyrillic letter pack an eighth smaller than UTF-8 does.
 */
export function encodingOf(name: string): string {
  if (name === 'texts.ru') return 'windows-1251'
  return name === 'texts.zh-CN' || name === 'search-index' ? 'gb18030' : 'utf-8'
}
