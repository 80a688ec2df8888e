/**
 * The 3755 most common Chinese characters in the order of GB 2312 level 1, which is that of their pinyin; what stands
 * after them in its last row is no character.
 */
export function commonCharacters(): string[] {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell)
  return [...new TextDecoder('gb2312').decode(Uint8Array.from(bytes))].slice(0, 3755)
}
