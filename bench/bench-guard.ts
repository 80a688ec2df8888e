// Throughput of the guard as ratios within one run, and memory over a million hosts: npm run bench:guard [-- DIRECTORY]
// Without a directory of corpora the hosts are made up; with one, its popular domains are read.
import { createRequire } from 'node:module'
import { parse } from 'tldts'
import { JUDGE_GLOBS } from '../content/judge-globs.generated.ts'
import { assess } from '../guard/assess.ts'
import { judgeAddress } from '../guard/judge-address.ts'
import { linesOf } from '../scripts/measure/corpus.ts'
import { madeUpHosts } from './made-up-hosts.ts'

interface Detector {
  check(host: string): { result: boolean }
}

const require = createRequire(import.meta.url)
const PhishingDetector = require('eth-phishing-detect/src/detector') as new (
  config: object,
) => Detector
const detector = new PhishingDetector(require('eth-phishing-detect/src/config.json') as object)

const SAMPLE = 100_000
const directory = process.argv[2]
const hosts = (directory && linesOf(directory, 'top-sites-dev.txt')) || madeUpHosts(SAMPLE)

/** Returns hosts per second, the best of a few rounds, since other programs disturb some of them. */
function rate(judge: (host: string) => unknown, sample: readonly string[], rounds = 5): number {
  let best = 0
  let sink = 0
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    for (const host of sample) sink += judge(host) ? 1 : 0
    best = Math.max(best, (sample.length / (performance.now() - start)) * 1000)
  }
  if (sink < 0) throw new Error('unreachable: keeps the calls from being optimised away')
  return best
}

const sample = hosts.slice(0, SAMPLE)
const ours = rate((host) => assess(host).kind, sample)
// The judge is brought in by the browser only on addresses with something of an operator's name in them.
const named = new RegExp(
  JUDGE_GLOBS.map((glob) => glob.replaceAll('*', '').replaceAll('?', '.')).join('|'),
)
const judged = hosts.filter((host) => named.test(host)).slice(0, SAMPLE)
const judge = rate((host) => judgeAddress(`https://${host}/`), judged)
const tldts = rate((host) => parse(host).domain, sample)
// Its own configuration compares each host with a long list: a smaller sample is enough.
const peer = rate((host) => detector.check(host), sample.slice(0, 2000), 2)

const perSecond = (value: number): string => `${Math.round(value).toLocaleString('en')} a second`
console.log(`full verdicts (assess): ${perSecond(ours)}`)
console.log(`the judge's, on the ${judged.length} addresses it is brought to: ${perSecond(judge)}`)
console.log(
  `tldts.parse: ${perSecond(tldts)}; ours takes ${(tldts / ours).toFixed(2)} times as long`,
)
console.log(
  `eth-phishing-detect's check, its own configuration: ${perSecond(peer)}; ours is ${(ours / peer).toFixed(0)} times as fast`,
)

const megabytes = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1e6
}
const before = megabytes()
let done = 0
for (; done < 1_000_000; done++) {
  const host = hosts[done % hosts.length] ?? ''
  assess(done < hosts.length ? host : `${done}.${host}`)
}
console.log(
  `heap before and after ${done.toLocaleString('en')} hosts: ${before.toFixed(1)} MB, ${megabytes().toFixed(1)} MB` +
    (globalThis.gc ? '' : ' (run node with --expose-gc for exact figures)'),
)
