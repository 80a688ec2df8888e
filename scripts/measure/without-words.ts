import { registerHooks } from 'node:module'
import type { Verdict } from '../../guard/verdict/verdict.ts'
import { wordsModule } from '../generate/make-words.ts'

/** The part of the guard's address that measuring calls. */
export interface Guard {
  assess(input: string): Verdict
}

const WORDS = /\/guard\/stranger\/lexicon\/words\.generated\.ts\?without=/

/**
 * The guard as it ships, save that words of one meaning, or all words (`all`), are left out of its lexicon: a second
 * copy of its modules, told apart by a query, in which only the table of words differs.
 */
export function guardWithout(meaning: string): Promise<Guard> {
  hook()
  return import(`../../guard/assess.ts?without=${meaning}`) as Promise<Guard>
}

let hooked = false

function hook(): void {
  if (hooked) return
  hooked = true
  registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context)
      const query = /\?without=[\w-]+$/.exec(context.parentURL ?? '')?.[0]
      const ours = resolved.url.startsWith('file:') && !resolved.url.includes('?')
      return query && ours ? { ...resolved, url: resolved.url + query } : resolved
    },
    load(url, context, next) {
      if (!WORDS.test(url)) return next(url, context)
      const meaning = url.split('?without=')[1] ?? ''
      const has = (one: string): boolean => meaning !== 'all' && meaning !== one
      return { format: 'module', shortCircuit: true, source: wordsModule(has) }
    },
  })
}
