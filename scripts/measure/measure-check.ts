// npm run measure:check -- FOLDER: how the checks of messages and of QR codes do on the rows of a folder of corpora; says so if there
// are none.

import { measureCodes } from './measure-codes.ts'
import { measureMessages } from './measure-messages.ts'
import { Report } from './report.ts'

const folder = process.argv[2]
if (folder === undefined) {
  console.error('name a folder of corpora: npm run measure:check -- FOLDER')
  process.exit(2)
}
const report = new Report()
measureMessages(folder, report)
await measureCodes(folder, report)
report.close()
