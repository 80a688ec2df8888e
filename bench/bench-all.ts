import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, totalmem, type } from 'node:os'

/**
 * `npm run bench`: runs every benchmark one after the other and writes what they print into docs/performance.md. Let the
 * machine do nothing else: its load is written down too.
 */
interface Bench {
  title: string
  /** What is compared with what, in a sentence. */
  about: string
  command: string
  args: readonly string[]
}

/** Longer than any of them takes, on a busy machine too. */
const LONGEST_MS = 5 * 60_000

/** Above this load of the machine times say little. */
const MOST_LOAD = 2

/** Loads of each page and each variant: the book is made in five minutes, and its ratios hold still with these. */
const LOADS = '10'

const BENCHES: readonly Bench[] = [
  {
    title: 'A page load, its memory, the panel, and how soon a fake is stopped',
    about:
      'Every kind of page without an extension, with a content script of one line (the peer, to which the ratios are), and with ours, by turns in one run; the panel’s page and the fake beside the same without an extension.',
    command: `LOADS=${LOADS} npm run bench:page`,
    args: ['bench/bench-page.ts'],
  },
  {
    title: 'Opening the popup, and a key press',
    about: 'Our popup beside a bare popup of one sentence (the peer), in the same browser.',
    command: `LOADS=${LOADS} npm run bench:popup`,
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
    about:
      'What is built, against limits that `npm run check` holds; the judge beside eth-phishing-detect, the popup’s code beside that of a bare popup (the peers).',
    command: 'npm run bench:sizes',
    args: ['bench/bench-sizes.ts'],
  },
]

function printed({ title, about, command, args }: Bench): string {
  console.log(`${title} …`)
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, LOADS },
    // A browser that hangs must not keep the rest waiting.
    timeout: LONGEST_MS,
  })
  if (status !== 0) {
    console.error(
      `${command} failed, or took longer than ${LONGEST_MS / 60_000} minutes:\n${stderr}`,
    )
    process.exit(1)
  }
  return `## ${title}\n\n${about}\n\n\`\`\`\n$ ${command}\n${stdout.trim()}\n\`\`\`\n`
}

const memory = Math.round(totalmem() / 2 ** 30)
const machine = `${cpus()[0]?.model ?? 'an unknown processor'}, ${availableParallelism()} cores, ${memory} GB, ${type()}`
const load = loadavg()[0] ?? Number.NaN
const busy =
  load < MOST_LOAD
    ? ''
    : ' **The machine was busy with something else: measure again when it is not.**'
const head = `# What it costs

Made by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}, Node ${process.versions.node}; load at the start ${load.toFixed(1)}.${busy} Times differ between machines and under load; ratios to a peer of the same run differ less, and are what to compare.
`
const built = spawnSync(process.execPath, ['scripts/build.ts', 'chrome', 'firefox'])
if (built.status !== 0) process.exit(1)
writeFileSync('docs/performance.md', [head, ...BENCHES.map(printed)].join('\n'))
const minutes = (performance.now() / 60_000).toFixed(1)
console.log(`docs/performance.md is written, in ${minutes} minutes.`)
