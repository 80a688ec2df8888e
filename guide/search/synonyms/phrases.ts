/** Splits a list of phrases with commas between them. */
export function phrases(list: string): readonly string[] {
  return list
    .split(/[,，]/u)
    .map((phrase) => phrase.trim().replaceAll(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '')
}
