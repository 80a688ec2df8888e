import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { serial, serialLatest } from '../../platform/serial.ts'

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** A task that notes when it begins, and ends when it is told to. */
function task(name: string, noted: string[]) {
  let end = (): void => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const run = async (): Promise<void> => {
    noted.push(name)
    await ended
  }
  return { run, end }
}

describe('tasks of one key', () => {
  test('run one by one in the order given, even if one fails', async () => {
    const noted: string[] = []
    const key = {}
    const failing = serial(key, async () => {
      noted.push('fails')
      throw new Error('no')
    })
    const after = serial(key, async () => noted.push('after'))
    await expect(failing).rejects.toThrow('no')
    await after
    expect(noted).toEqual(['fails', 'after'])
  })

  test('that must be answered go before the one that may be the latest', async () => {
    const noted: string[] = []
    const key = {}
    const first = task('event 1', noted)
    serialLatest(key, first.run)
    await turn()
    for (let at = 2; at <= 50; at++) serialLatest(key, async () => void noted.push(`event ${at}`))
    void serial(key, async () => noted.push('answer'))
    first.end()
    await turn()
    expect(noted).toEqual(['event 1', 'answer', 'event 50'])
  })

  test('of another key do not wait for them', async () => {
    const noted: string[] = []
    const slow = task('slow', noted)
    void serial({}, slow.run)
    await serial({}, async () => noted.push('other'))
    expect(noted).toContain('other')
    slow.end()
  })

  test('never run two at a time, and the last that may be the latest always runs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }), async (kinds) => {
        const key = {}
        let running = 0
        let most = 0
        const done: number[] = []
        const work = (at: number) => async (): Promise<void> => {
          running += 1
          most = Math.max(most, running)
          await Promise.resolve()
          running -= 1
          done.push(at)
        }
        kinds.forEach((answered, at) => {
          if (answered) void serial(key, work(at))
          else serialLatest(key, work(at))
        })
        await turn()
        expect(most).toBe(1)
        const last = kinds.lastIndexOf(false)
        expect(done).toEqual([
          ...kinds.flatMap((answered, at) => (answered ? [at] : [])),
          ...(last < 0 ? [] : [last]),
        ])
      }),
    )
  })
})
