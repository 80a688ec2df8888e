// Reads the QR codes of the PNG and JPEG files named on the command line, prints one JSON object per file.
import { readFileSync } from 'node:fs'
import { knownNumbers } from '../../guide/known-numbers.ts'
import { codeVerdict } from '../../inspect/code/code-verdict.ts'
import { type CodeContent, readCode } from '../../inspect/code/read-code.ts'
import { createCodeReader } from '../../inspect/image/code-reader.ts'
import { imageProblem, readImageHeader } from '../../inspect/image/image-header.ts'
import { zxingCode } from './zxing-code.ts'

const known = knownNumbers()
const readCodes = await createCodeReader(zxingCode())

/** The kinds of the black-box contract: what opens an app is an address. */
const kindOf = ({ kind }: CodeContent): string => (kind === 'app' ? 'url' : kind)

async function answer(file: string): Promise<object> {
  const bytes = contentOf(file)
  if (bytes === null) return { file, codes: [], error: 'cannot be read' }
  const problem = imageProblem(bytes)
  if (problem !== null) return { file, codes: [], error: problem }
  const format = readImageHeader(bytes)?.format
  if (format !== 'png' && format !== 'jpeg')
    return { file, codes: [], error: `${format}: only PNG and JPEG are read here` }
  const texts = await readCodes(bytes)
  if (texts === null) return { file, codes: [], error: 'broken' }
  const codes = texts.map((text) => {
    const content = readCode(text, known)
    return { text, kind: kindOf(content), verdict: codeVerdict(content) }
  })
  return { file, codes }
}

function contentOf(file: string): Uint8Array | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('name PNG or JPEG files: npm run -s qr -- FILE…')
  process.exitCode = 2
}
for (const file of files) console.log(JSON.stringify(await answer(file)))
