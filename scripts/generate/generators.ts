/** A generated file: its path from the project's root, and its whole content. */
export interface GeneratedFile {
  path: string
  content: string | Uint8Array
}

/** What each `make-….ts` exports. */
export interface GeneratorModule {
  /** Makes its files; `asked` is whether it was chosen by its name. */
  generate(asked: boolean): readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>
}

/** A generator, by the name it is chosen by. */
export interface Generator {
  name: string
  load(): Promise<GeneratorModule>
}

/**
 * Generators that need nothing but Node, in the order they run: each stands after those whose files it reads. A test
 * holds what they make against what is committed.
 */
export const NODE_GENERATORS: readonly Generator[] = [
  { name: 'operators', load: () => import('./make-operators.ts') },
  { name: 'confusables', load: () => import('./make-confusables.ts') },
  { name: 'drawn-letters', load: () => import('./make-drawn-letters.ts') },
  { name: 'field-words', load: () => import('./make-field-words.ts') },
  { name: 'suffixes', load: () => import('./make-suffixes.ts') },
  { name: 'russian-trigrams', load: () => import('./make-russian-trigrams.ts') },
  { name: 'words', load: () => import('./make-words.ts') },
  { name: 'judge-domains', load: () => import('./make-judge-domains.ts') },
  { name: 'number-metadata', load: () => import('./make-number-metadata.ts') },
  { name: 'search-index', load: () => import('./make-search-index.ts') },
  { name: 'panel-styles', load: () => import('./make-panel-styles.ts') },
  { name: 'registry-doc', load: () => import('./make-registry-doc.ts') },
  { name: 'facts-doc', load: () => import('./make-facts-doc.ts') },
  { name: 'notices', load: () => import('./make-notices.ts') },
]

/** Every generator in the order they run; the last ones need a network or a browser. */
export const GENERATORS: readonly Generator[] = [
  ...NODE_GENERATORS,
  { name: 'carriers', load: () => import('./make-carriers.ts') },
  { name: 'icons', load: () => import('./make-icons.ts') },
  { name: 'fixture-facts', load: () => import('./make-fixture-facts.ts') },
]
