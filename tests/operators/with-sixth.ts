import { vi } from 'vitest'
import type { GeneratedFile } from '../../scripts/generate/generators.ts'
import { SIXTH } from './sixth-record.ts'

/**
 * Puts the sixth operator among the records and everything that is generated from them in the place of what is
 * committed, for all that is imported from here on. Returns the generated files.
 */
export async function withSixthOperator(): Promise<GeneratedFile[]> {
  vi.doMock('../../guard/operators/index.ts', async (original) => {
    const { OPERATOR_RECORDS } = await original<typeof import('../../guard/operators/index.ts')>()
    return { OPERATOR_RECORDS: [...OPERATOR_RECORDS, SIXTH] }
  })
  // In this order, since the later ones ask the guard, which reads what the earlier ones make.
  const operators = await import('../../scripts/generate/make-operators.ts')
  const tables = putInPlace(operators.generate())
  const confusables = await import('../../scripts/generate/make-confusables.ts')
  const letters = putInPlace(confusables.generate())
  const judge = await import('../../scripts/generate/make-judge-domains.ts')
  return [...tables, ...letters, ...putInPlace(judge.generate())]
}

function putInPlace(files: GeneratedFile[]): GeneratedFile[] {
  for (const { path, content } of files) {
    vi.doMock(`../../${path}`, () => evaluated(String(content)))
  }
  return files
}

/** What a generated module exports: its text is JavaScript but for `as const`. */
const evaluated = (content: string): Promise<Record<string, unknown>> =>
  import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(content.replaceAll('as const', ''))}`
  )
