import { spawnSync } from 'node:child_process'

/**
 * Runs a command to its end and stops the script with its exit code where it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, quiet?: boolean, env?: Record<string, string>, mayFail?: boolean }} [options]
 * @returns {boolean} whether it succeeded
 */
export function run(command, args, options = {}) {
  // npm is a .cmd file on Windows, which only a shell starts.
  const shell = process.platform === 'win32' && command === 'npm'
  const result = spawnSync(command, args, {
    cwd: options.cwd,
    shell,
    env: { ...process.env, ...options.env },
    stdio: options.quiet ? ['ignore', 'ignore', 'inherit'] : ['ignore', 'inherit', 'inherit'],
  })
  if (result.status === 0) return true
  if (options.mayFail) return false
  console.error(`This step failed: ${command} ${args.join(' ')}`)
  process.exit(result.status ?? 1)
}
