const MEANS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\\': '\\' }

/** Returns a text with its escapes read: `\n`, `\r`, `\t`, `\\`. Other backslashes stand for themselves. */
export const unescaped = (text: string): string =>
  text.replace(/\\([nrt\\])/gu, (_, sign: string) => MEANS[sign] ?? sign)
