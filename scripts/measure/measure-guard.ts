// Runs the shipped guard over measuring corpora: npm run measure:guard -- DIRECTORY
import { existsSync } from 'node:fs'
import { measureChromiumLookalike } from './chromium-lookalike.ts'
import { measureDnstwist } from './dnstwist.ts'
import { measureHonest } from './honest.ts'
import { measureMadeUp } from './made-up.ts'
import { measureRegistry } from './measure-registry.ts'
import { measurePeer } from './peer.ts'
import { measureReal } from './real.ts'
import { Report } from './report.ts'
import { measureStandards } from './standards.ts'

const directory = process.argv[2]
if (directory === undefined || !existsSync(directory)) {
  console.error(
    directory === undefined
      ? 'Give the directory of the corpora: npm run measure:guard -- DIRECTORY'
      : `There is no ${directory}: nothing can be measured.`,
  )
  process.exit(2)
}

const report = new Report()
measureRegistry(report)
measureReal(directory, report)
await measureMadeUp(directory, report)
measureDnstwist(directory, report)
measureHonest(directory, report)
measureStandards(directory, report)
measureChromiumLookalike(directory, report)
measurePeer(directory, report)
report.close()
