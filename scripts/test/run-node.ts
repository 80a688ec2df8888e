import { spawn } from 'node:child_process'

/** How a command ended. */
interface Ended {
  failed: boolean
  /** What it printed, both streams in one. */
  output: string
}

/** Runs a script with the project's Node. `line` is told of every line it prints, as it prints it. */
export function runNode(
  args: readonly string[],
  { env = {}, line }: { env?: Record<string, string>; line?: (text: string) => void } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  let output = ''
  let told = 0
  const hear = (piece: string) => {
    output += piece
    if (!line) return
    const lines = output.slice(told).split('\n')
    const rest = lines.pop() ?? ''
    for (const text of lines) line(text)
    told = output.length - rest.length
  }
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear)
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ failed: true, output: String(error) }))
    child.once('close', (code) => resolve({ failed: code !== 0, output }))
  })
}
