import { inflateSync } from 'node:zlib'

const STREAM = /<<(.*?)>>\s*stream\r?\n(.*?)\r?\nendstream/gs
/** The moment a file was made in. */
const MOMENT = /\/(?:CreationDate|ModDate) \([^)]*\)/g

/**
 * What a PDF file holds, unpacked: its pages' contents, fonts and pictures (ISO 32000, 7.5.7 and 7.5.8). Left out are
 * the moment it was made in, and the table of where things stand in the file, which hangs on it.
 */
export function printedContent(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString('latin1')
  return [...text.matchAll(STREAM)]
    .filter(([, dictionary = '']) => !dictionary.includes('/XRef'))
    .map(([, dictionary = '', body = '']) =>
      dictionary.includes('/FlateDecode')
        ? inflateSync(Buffer.from(body, 'latin1')).toString('latin1')
        : body,
    )
    .map((content) => content.replace(MOMENT, ''))
}
