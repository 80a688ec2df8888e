import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { panelStylesFile } from '../../scripts/generate/make-panel-styles.ts'

test('the panel’s style sheet is made from panel.css and tokens.css as they are now', () => {
  const shipped = readFileSync('content/panel/styles.generated.ts', 'utf8')
  expect(
    shipped === panelStylesFile(),
    'content/panel/styles.generated.ts is out of date: run "npm run panel-styles".',
  ).toBe(true)
})
