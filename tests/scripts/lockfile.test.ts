import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('every package in the lockfile has its checksum', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { integrity?: string }>
  }
  const missing = Object.entries(packages).filter(([path, { integrity }]) => path && !integrity)
  expect(missing.map(([path]) => path)).toEqual([])
})
