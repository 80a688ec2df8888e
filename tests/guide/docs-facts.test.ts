import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FACTS } from '../../guide/facts/index.ts'
import { factsDocument } from '../../scripts/generate/docs-facts.ts'

test('docs/facts.md is what npm run docs:facts makes', () => {
  expect(
    readFileSync('docs/facts.md', 'utf8') === factsDocument(),
    'the facts have changed: run npm run docs:facts',
  ).toBe(true)
})

test('it lists every fact once', () => {
  const listed = [...factsDocument().matchAll(/^- \*\*([a-z0-9-]+)\*\*/gmu)].map(([, id]) => id)
  expect(listed.sort()).toEqual(FACTS.map(({ id }) => id).sort())
})
