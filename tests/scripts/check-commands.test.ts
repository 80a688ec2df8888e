import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { codePicture, movingPicture } from '../e2e/support/code-picture.ts'

const folder = mkdtempSync(join(tmpdir(), 'topup-guard-qr-'))
afterAll(() => rmSync(folder, { recursive: true }))

const lines = (output: string): unknown[] =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

const run = (command: string, files: readonly string[], input = ''): unknown[] =>
  lines(
    execFileSync(process.execPath, [`scripts/commands/${command}.ts`, ...files], {
      input,
      encoding: 'utf8',
    }),
  )

/** Writes a file to be read. Returns its path. */
function written(name: string, content: Uint8Array): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

describe('the command', () => {
  it('message answers line by line, with escapes', () =>
    expect(
      run('message-lines', [], 'Назовите код\\nиз СМС: http://mts-pay.xyz\nsee you at six\n'),
    ).toEqual([
      {
        input: 'Назовите код\\nиз СМС: http://mts-pay.xyz',
        verdict: 'danger',
        reasons: [
          { code: 'asks-code', quote: 'Назовите код' },
          { code: 'link', host: 'mts-pay.xyz', verdict: 'lookalike' },
        ],
        links: [{ url: 'http://mts-pay.xyz', verdict: 'lookalike' }],
      },
      { input: 'see you at six', verdict: 'nothing', reasons: [], links: [] },
    ]))

  it('qr reads files, and says why one is not read', () => {
    const files = [
      written('sbp.png', codePicture('https://qr.nspk.ru/AS1')),
      written('moving.png', movingPicture('tel:**21*+79160000000%23')),
      written('broken.png', codePicture('a').subarray(0, 60)),
      written('none.txt', Buffer.from('no picture, only words')),
      join(folder, 'absent.png'),
    ]
    const [sbp, moving, ...unread] = run('qr-files', files)
    expect(sbp).toEqual({
      file: files[0],
      codes: [{ text: 'https://qr.nspk.ru/AS1', kind: 'sbp', verdict: 'partner' }],
    })
    expect(moving).toMatchObject({ codes: [{ kind: 'ussd', verdict: 'danger' }] })
    expect(unread).toEqual(
      ['broken', 'not-an-image', 'cannot be read'].map((error, at) => ({
        file: files[at + 2],
        codes: [],
        error,
      })),
    )
  })
})
