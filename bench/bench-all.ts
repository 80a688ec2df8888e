import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os'

/**
 * `npm run bench`: runs every benchmark one after the other and writes what they print into docs/performance.md. Let the
 * machine do nothing else: the load at the start is written down too.
 */
interface Bench {
  title: string
  /** What is compared with what, in a sentence. */
  about: string
  command: string
  args: readonly string[]
}

const BENCHES: readonly Bench[] = [
  {
    title: 'A page load, the panel, and how soon a fake is stopped',
    about:
      'Every kind of page without an extension, with a content script of one line (the peer), and with ours, by turns in one run. “base” is no extension; ratios are to it.',
    command: 'npm run bench:page',
    args: ['bench/bench-page.ts'],
  },
  {
    title: 'Opening the popup, and a key press',
    about: 'Our popup beside a bare popup of one sentence (the peer), in the same browser.',
    command: 'npm run bench:popup',
    args: ['bench/bench-popup.ts'],
  },
  {
    title: 'The guard',
    about: 'Addresses judged a second, and memory, beside eth-phishing-detect (the peer).',
    command: 'npm run bench:guard',
    args: ['--expose-gc', 'bench/bench-guard.ts'],
  },
  {
    title: 'Search',
    about: 'Our index beside MiniSearch and Fuse.js (the peers) on the same documents.',
    command: 'npm run bench:search',
    args: ['bench/bench-search.ts'],
  },
  {
    title: 'Sizes',
    about: 'What is built, against limits that `npm run check` holds.',
    command: 'npm run check',
    args: ['scripts/print-budgets.ts'],
  },
]

function printed({ title, about, command, args }: Bench): string {
  console.log(`${title} …`)
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) {
    console.error(`${command} failed:\n${stderr}`)
    process.exit(1)
  }
  return `## ${title}\n\n${about}\n\n\`\`\`\n$ ${command}\n${stdout.trim()}\n\`\`\`\n`
}

const memory = Math.round(totalmem() / 2 ** 30)
const machine = `${cpus()[0]?.model ?? 'an unknown processor'}, ${availableParallelism()} cores, ${memory} GB, ${type()} ${release()}`
const load = loadavg()[0]?.toFixed(1) ?? '?'
const head = `# What it costs

Made by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}, Node ${process.versions.node}; load at the start ${load}. Times differ between machines and under load; ratios to a peer of the same run differ less, and are what to compare.
`
const built = spawnSync(process.execPath, ['scripts/build.ts', 'chrome', 'firefox'])
if (built.status !== 0) process.exit(1)
writeFileSync('docs/performance.md', [head, ...BENCHES.map(printed)].join('\n'))
console.log('docs/performance.md is written.')
