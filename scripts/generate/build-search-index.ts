// Writes the search index the popup loads: npm run build:search-index
import { writeFileSync } from 'node:fs'
import { buildSearchIndex } from './search-index/build.ts'

const FILE = 'guide/search/index.generated.json'
const json = `${JSON.stringify(buildSearchIndex())}\n`
writeFileSync(FILE, json)
console.log(`${FILE}: ${(Buffer.byteLength(json) / 1000).toFixed(1)} kB`)
