// Runs the shipped guard over measuring corpora: npm run measure:guard -- DIRECTORY
import { existsSync } from 'node:fs'
import { measureChromiumLookalike } from './measure/chromium-lookalike.ts'
import { measureDnstwist } from './measure/dnstwist.ts'
import { measureHonest } from './measure/honest.ts'
import { measurePeer } from './measure/peer.ts'
import { measureReal } from './measure/real.ts'
import { measureRegistry } from './measure/registry.ts'
import { Report } from './measure/report.ts'
import { measureStandards } from './measure/standards.ts'

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
measureDnstwist(directory, report)
measureHonest(directory, report)
measureStandards(directory, report)
measureChromiumLookalike(directory, report)
measurePeer(directory, report)
report.close()
