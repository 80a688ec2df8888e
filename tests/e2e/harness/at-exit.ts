import { spawn } from 'node:child_process'

const browsers = new Set<number>()
const folders = new Set<string>()

/** Ends every browser noted, with all its processes, and removes every folder noted. */
function cleanUp(): void {
  for (const pid of browsers) {
    try {
      process.kill(-pid, 'SIGKILL')
    } catch {
      // It has ended already.
    }
  }
  // Profiles take longer to remove than Vitest gives a worker to end.
  const script = `for (const folder of process.argv.slice(1))
    require('node:fs').rmSync(folder, { recursive: true, force: true, maxRetries: 5 })`
  spawn(process.execPath, ['-e', script, ...folders], { detached: true, stdio: 'ignore' }).unref()
}

// Vitest ends its workers with SIGTERM, and half a second later for good.
process.once('SIGTERM', () => {
  // Registered as the last of all: the drivers kill their browsers first, and write into no folder any more.
  process.once('exit', cleanUp)
  process.exit()
})

/** Ends a browser that leads a group of processes when Vitest ends this worker: puppeteer forgets every other one. */
export const endAtExit = (pid: number): void => {
  browsers.add(pid)
}

/** Removes a folder when Vitest ends this worker. */
export const removeAtExit = (folder: string): void => {
  folders.add(folder)
}
