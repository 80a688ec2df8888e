import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { NODE_GENERATORS } from '../../scripts/generate/generators.ts'

test.each(NODE_GENERATORS)(
  'what the generator $name makes is what is committed',
  async ({ load }) => {
    const { generate } = await load()
    for (const { path, content } of await generate(false))
      expect(
        readFileSync(path, 'utf8') === content,
        `${path} is out of date: run npm run generate`,
      ).toBe(true)
  },
)
