import { spawnSync } from 'node:child_process'

/**
 * Runs a command to its end. Stops the script with the command's exit code if it fails, unless it may fail.
 * `quiet` drops what it prints to standard output, `silent` what it prints at all.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, quiet?: boolean, silent?: boolean, env?: Record<string, string>, mayFail?: boolean }} [options]
 * @returns {boolean} whether it succeeded
 */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: [
      'ignore',
      options.quiet || options.silent ? 'ignore' : 'inherit',
      options.silent ? 'ignore' : 'inherit',
    ],
  })
  if (result.status === 0) return true
  if (options.mayFail) return false
  console.error(`This step failed: ${command} ${args.join(' ')}`)
  process.exit(result.status ?? 1)
}
