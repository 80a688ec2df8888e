import { allFacts } from './fact-index.ts'

/** The telephone numbers of operators and services that the facts name, in digits; Russian ones with +7. */
export const knownNumbers = (): ReadonlySet<string> =>
  new Set(
    allFacts().flatMap(({ values }) =>
      Object.values(values).flatMap((value) =>
        value.kind === 'phone'
          ? [value.number.replaceAll(/[^\d+]/gu, '').replace(/^8(?=\d{10}$)/u, '+7')]
          : [],
      ),
    ),
  )
