import { once } from 'node:events'
import { createInterface } from 'node:readline'

/**
 * Reads standard input line by line and prints one JSON line for each, as fast as the reader takes them: a million
 * lines need no more memory than one.
 */
export async function answerLines(answer: (line: string) => unknown): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const row = `${JSON.stringify(answer(line))}\n`
    if (!process.stdout.write(row)) await once(process.stdout, 'drain')
  }
}
