import { globSync, readFileSync } from 'node:fs'
import { OPERATORS, type Operator } from '../../guard/operator.ts'
import { NAMES } from '../../guard/operators/names.generated.ts'

/** What is written by hand: a sentence is never broken over two lines there. */
const FILES = [
  'guide/{facts,texts}/**/*.ts',
  'locales/**/*.ts',
  'store/*/description.txt',
  'README*.md',
]

/** A sentence that names so many operators is about all of them. */
const ALL = 5

/** The lines that name all operators but this one: the path of each, and its number. */
export const listsWithout = (operator: Operator): { path: string; line: number }[] =>
  globSync(FILES).flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((text, at) => {
        const named = OPERATORS.filter((other) => isNamed(other, text))
        return named.length >= ALL && !isNamed(operator, text) ? [{ path, line: at + 1 }] : []
      }),
  )

/** Whether a text has an operator's name in some language, or its id, as domains and references to facts do. */
const isNamed = (operator: Operator, text: string): boolean =>
  [operator, ...namesOf(operator)].some((name) => text.toLowerCase().includes(name.toLowerCase()))

const namesOf = (operator: Operator): string[] =>
  Object.values(NAMES).flatMap((names: Partial<Record<Operator, string>>) => names[operator] ?? [])
