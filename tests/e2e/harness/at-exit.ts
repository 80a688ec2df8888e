import { rmSync } from 'node:fs'

const folders = new Set<string>()

// Vitest ends its workers with SIGTERM. The drivers kill their browsers when the process exits, which this makes it do.
process.once('SIGTERM', () => process.exit())
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** Removes a folder when this process ends, however it ends. */
export const removeAtExit = (folder: string): void => {
  folders.add(folder)
}
