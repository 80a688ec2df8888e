// npm run fuzz:check -- [TEXTS [PICTURES]]: judges random and mutated texts (a million unless told otherwise) and reads
// mutated pictures (2,000). Ends with an error at the first that throws or takes too long, and prints it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { encode } from 'uqr'
import { codeVerdict } from '../../inspect/code/code-verdict.ts'
import { readCode } from '../../inspect/code/read-code.ts'
import { createCodeReader } from '../../inspect/image/code-reader.ts'
import { imageProblem } from '../../inspect/image/image-header.ts'
import { judgeMessage } from '../../inspect/message/judge-message.ts'
import { zxingCode } from '../commands/zxing-code.ts'

/** No text, however odd, may take longer. In milliseconds. */
const LONGEST_TEXT_MS = 20
const LONGEST_PICTURE_MS = 10_000

const [texts = 1_000_000, pictures = 2_000] = process.argv.slice(2).map(Number)

const random = (below: number): number => Math.floor(Math.random() * below)
const oneOf = <Value>(values: readonly Value[]): Value => values[random(values.length)] as Value

const FOLDER = join(import.meta.dirname, '../../tests/inspect/messages')
const SEEDS = ['scam', 'honest'].flatMap((name) =>
  readFileSync(join(FOLDER, `${name}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t')[2] ?? ''),
)
const PIECES = [
  ...[
    'http://',
    'https:',
    '.ru',
    '/',
    '@',
    '**21*',
    '*100#',
    '%23',
    'tel:',
    'WIFI:S:',
    'ST00012|Name=',
    'BEGIN:VCARD\n',
  ],
  ...[
    'код',
    '验证码',
    'SIM',
    '\u200b',
    '\u202e',
    '\ud83d',
    '\udc00',
    '﷽',
    '1234 5678',
    '+7 916',
    '…',
    '\0',
    ' ',
    '.',
    '-',
  ],
]

/** Cuts, doubles, swaps, inserts and exchanges parts of a text, a few times. */
function mutated(text: string): string {
  let made = text
  for (let times = 1 + random(4); times > 0; times -= 1) {
    const at = random(made.length + 1)
    const to = at + random(12)
    made = oneOf([
      () => made.slice(0, at) + made.slice(to),
      () => made.slice(0, at) + oneOf(PIECES) + made.slice(at),
      () => made.slice(0, at) + made.slice(at, to).repeat(1 + random(5)) + made.slice(at),
      () => made.slice(0, at) + oneOf(SEEDS).slice(random(20)),
      () => made.slice(0, at) + String.fromCodePoint(random(0x110000)) + made.slice(to),
      () => made.slice(at) + made.slice(0, at),
    ])()
  }
  return made
}

const anyText = (): string =>
  random(4) === 0
    ? Array.from({ length: random(80) }, () => String.fromCharCode(random(0x10000))).join('')
    : mutated(oneOf(SEEDS))

const none: ReadonlySet<string> = new Set()

/** Judges a text. Returns how long it took; what took too long is tried again, since other programs run too. */
function timeFor(text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 5 && best > LONGEST_TEXT_MS; tries += 1) {
    const start = performance.now()
    try {
      judgeMessage(text)
      codeVerdict(readCode(text, none))
    } catch (error) {
      throw new Error(`thrown at ${JSON.stringify(text)}`, { cause: error })
    }
    best = Math.min(best, performance.now() - start)
  }
  if (best > LONGEST_TEXT_MS) throw new Error(`${best.toFixed(0)} ms for ${JSON.stringify(text)}`)
  return best
}

function fuzzTexts(): void {
  let slowest = 0
  for (let count = 0; count < texts; count += 1) {
    const text = anyText()
    const took = timeFor(text)
    slowest = Math.max(slowest, took)
    if (count % 100_000 === 99_999)
      console.log(`${count + 1} texts, the slowest ${slowest.toFixed(1)} ms`)
  }
}

/** A small grey PNG of a code, to be broken in any way. */
function pngOf(text: string): Buffer {
  const { data, size } = encode(text, { border: 4 })
  const scale = 4
  const rows = Buffer.alloc(size * scale * (1 + size * scale))
  for (let y = 0; y < size * scale; y += 1)
    for (let x = 0; x < size * scale; x += 1)
      rows[y * (1 + size * scale) + 1 + x] = data[Math.floor(y / scale)]?.[Math.floor(x / scale)]
        ? 0
        : 255
  const number = (value: number): Buffer =>
    Buffer.from([value >>> 24, value >>> 16, value >>> 8, value])
  const chunk = (name: string, content: Buffer): Buffer =>
    Buffer.concat([number(content.length), Buffer.from(name), content, number(0)])
  const side = number(size * scale)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.concat([side, side, Buffer.from([8, 0, 0, 0, 0])])),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

async function fuzzPictures(): Promise<void> {
  const readCodes = await createCodeReader(zxingCode())
  const seeds = [
    'https://mts.ru/pay',
    'tel:**21*+79160000000%23',
    'ST00012|Name=A|PersonalAcc=1',
  ].map(pngOf)
  let read = 0
  let slowest = 0
  for (let count = 0; count < pictures; count += 1) {
    const bytes = Uint8Array.from(oneOf(seeds))
    // One in five stays whole, so that what can be read is read.
    for (let times = random(5) * random(20); times > 0; times -= 1)
      bytes[random(bytes.length)] = random(256)
    const cut = random(4) === 0 ? bytes.slice(0, random(bytes.length)) : bytes
    const start = performance.now()
    const found = imageProblem(cut) === null ? await readCodes(cut) : null
    slowest = Math.max(slowest, performance.now() - start)
    if (slowest > LONGEST_PICTURE_MS) throw new Error(`${slowest.toFixed(0)} ms for a picture`)
    if (found !== null && found.length > 0) read += 1
  }
  console.log(
    `${pictures} pictures, ${read} of them still read, the slowest ${slowest.toFixed(0)} ms`,
  )
}

fuzzTexts()
await fuzzPictures()
