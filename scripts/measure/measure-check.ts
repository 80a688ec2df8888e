// npm run measure:check -- FOLDER: how the check of messages does on the rows of a folder of corpora; says so if there
// are none.

import { measureMessages } from './messages.ts'
import { Report } from './report.ts'

const folder = process.argv[2]
if (folder === undefined) {
  console.error('name a folder of corpora: npm run measure:check -- FOLDER')
  process.exit(2)
}
const report = new Report()
measureMessages(folder, report)
report.close()
