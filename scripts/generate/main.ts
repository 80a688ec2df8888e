import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { GENERATORS, type GeneratedFile } from './generators.ts'

/**
 * `npm run generate`: writes every generated file and document that is not what its sources make of it, and says
 * which. Words after `--` choose generators: `npm run generate -- facts-doc search-index`. Two of them open Chromium.
 */
const ROOT = join(import.meta.dirname, '../..')

/** Writes one file if it differs from what stands there; returns whether it did. */
function update({ path, content }: GeneratedFile): boolean {
  const file = join(ROOT, path)
  const wanted = Buffer.from(content)
  if (existsSync(file) && readFileSync(file).equals(wanted)) return false
  writeFileSync(file, wanted)
  return true
}

const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !GENERATORS.some((generator) => generator.name === name))
if (unknown.length > 0) {
  const names = GENERATORS.map(({ name }) => name).join(', ')
  console.error(`No generator is called ${unknown.join(', ')}; there are ${names}.`)
  process.exit(2)
}
for (const { name, load } of GENERATORS) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  // Loaded one after the other: a later one may read what an earlier one has just written.
  const { generate } = await load()
  for (const file of await generate(chosen.length > 0))
    console.log(`${update(file) ? 'wrote    ' : 'unchanged'} ${file.path}`)
}
