import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCodeReader } from '../../inspect/image/code-reader.ts'
import { unescaped } from '../commands/escapes.ts'
import { zxingCode } from '../commands/zxing-code.ts'
import { rowsOf } from './corpus.ts'
import type { Report } from './report.ts'

/** Line ends and spaces at the end are lost where texts are written down: they make no difference. */
const plain = (text: string): string => text.replaceAll(/\r\n?/gu, '\n').trimEnd()

/** Measures the reading of QR codes in photographs: exact texts, wrong ones, codes seen where there are none. */
export async function measureCodes(corpora: string, report: Report): Promise<void> {
  report.section('QR codes')
  const folder = join(corpora, 'qr')
  const rows = rowsOf(folder, 'expected.tsv')
  if (rows === null) {
    report.line('absent, so nothing was measured')
    return
  }
  const readCodes = await createCodeReader(zxingCode())
  const of = {
    given: { all: 0, exact: 0 },
    consensus: { all: 0, exact: 0 },
    none: { all: 0, exact: 0 },
  }
  let wrong = 0
  const times: number[] = []
  for (const { file = '', basis = '', expected = '' } of rows) {
    const bytes = new Uint8Array(readFileSync(join(folder, file)))
    const start = performance.now()
    const texts = ((await readCodes(bytes)) ?? []).map(plain)
    times.push(performance.now() - start)
    const counts = of[basis as keyof typeof of]
    counts.all += 1
    const isRight =
      basis === 'none' ? texts.length === 0 : texts.includes(plain(unescaped(expected)))
    if (isRight) counts.exact += 1
    else if (texts.length > 0) {
      wrong += 1
      report.line(`wrong: ${file} ${JSON.stringify(texts)}`)
    }
  }
  times.sort((a, b) => a - b)
  const share = (100 * of.given.exact) / of.given.all
  report.line(
    `given ${of.given.exact} of ${of.given.all}, hard ${of.consensus.exact} of ${of.consensus.all}, wrong ${wrong}`,
  )
  report.line(`median ${times[times.length >> 1]?.toFixed(1)} ms`)
  report.hold('QR codes read exactly', '≥ 93 %', `${share.toFixed(1)} %`, share >= 93)
  report.hold(
    'codes where there are none',
    '0',
    String(of.none.all - of.none.exact),
    of.none.exact === of.none.all,
  )
}
