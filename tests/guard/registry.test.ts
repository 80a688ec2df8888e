import { describe, expect, test } from 'vitest'
import { EVIDENCE } from '../../guard/registry/evidence/index.ts'
import { allEntries, findEntry } from '../../guard/registry/registry.ts'
import { ROLES } from '../../guard/verdict/verdict.ts'

const entries = allEntries()

describe('the registry', () => {
  test('names each host once', () => {
    const hosts = entries.map((entry) => entry.domain)
    expect(hosts.filter((host, at) => hosts.indexOf(host) !== at)).toEqual([])
  })

  test.each(entries.map((entry) => [entry.domain]))(
    '%s is lower-case ASCII of whole labels',
    (host) => {
      expect(new URL(`https://${host}`).hostname).toBe(host)
      expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)
    },
  )

  test.each(entries.map((entry) => [entry.id]))('%s has a source and a date', (id) => {
    const evidence = EVIDENCE[id]
    const missing = `guard/registry/evidence/ must have an entry '${id}' with its sources`
    expect(evidence?.sources.length ?? 0, missing).toBeGreaterThan(0)
    expect(evidence?.date).toMatch(/^20\d\d-\d\d$/)
  })

  test('has no evidence for entries that do not exist', () => {
    const ids = new Set(entries.map((entry) => entry.id))
    expect(Object.keys(EVIDENCE).filter((id) => !ids.has(id))).toEqual([])
  })

  test('has only known roles', () => {
    const unknown = entries.filter(
      (entry) => entry.kind === 'official' && !ROLES.includes(entry.role),
    )
    expect(unknown).toEqual([])
  })

  test('calls nothing official on low confidence', () => {
    const weak = entries.filter(
      (entry) => entry.kind === 'official' && EVIDENCE[entry.id]?.confidence === 'low',
    )
    expect(weak).toEqual([])
  })

  test('says the same of a host as of the domain above it, apart from roles', () => {
    const contradictions = entries.filter((entry) => {
      const above = findEntry(entry.domain.slice(entry.domain.indexOf('.') + 1))
      return above !== undefined && above.kind !== entry.kind
    })
    expect(contradictions).toEqual([])
  })
})
