import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { classifyAddress } from '../../guard/classify-address.ts'
import { IMPERSONATION_SITES } from './impersonation/index.ts'
import { impersonationRoute } from './impersonation/route.ts'
import { ORDINARY_SITES } from './ordinary/index.ts'
import { ordinaryRoute } from './ordinary/route.ts'

const rows = [
  ...IMPERSONATION_SITES.map((row) => ({ ...row, scheme: 'https' as const })),
  ...ORDINARY_SITES,
]

describe('the fixtures', () => {
  it('are as many as promised, each with an id and a host of its own', () => {
    expect(IMPERSONATION_SITES.length).toBeGreaterThanOrEqual(30)
    expect(ORDINARY_SITES.length).toBeGreaterThanOrEqual(40)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    expect(new Set(rows.map(({ host }) => host)).size).toBe(rows.length)
  })

  it.each(rows)('$id: the address alone says nothing', ({ scheme, host }) => {
    expect(classifyAddress(`${scheme}://${host}/`).kind).toBe('unrelated')
  })

  it.each(IMPERSONATION_SITES)('$id is served', ({ id, host }) => {
    expect(impersonationRoute({ host, path: '/', secure: true })).toBeTypeOf('string')
    expect(existsSync(join(import.meta.dirname, 'impersonation', 'pages', `${id}.html`))).toBe(true)
  })

  it.each(ORDINARY_SITES)('$id is served', ({ host, scheme }) => {
    expect(ordinaryRoute({ host, path: '/', secure: scheme === 'https' })).toBeTypeOf('string')
  })
})
