/** Layers point one way; see docs/architecture.md. */
const pure = (folder, ...also) => ({
  name: `${folder}-is-pure`,
  comment: `${folder}/ holds judgement, not wiring: it may use only its own files${also.length ? `, ${also.join(', ')}` : ''} and pure libraries.`,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: {
    path: '^(?!node_modules)',
    pathNot: [`^${folder}/`, ...also.map((path) => `^${path}`)],
    dependencyTypesNot: ['npm', 'npm-dev', 'core'],
  },
})

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one idea, or one too many.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import must lead somewhere.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(wxt/|#imports)|[?]url$' },
    },
    pure('guard'),
    // What guard and guide share: the operators, as their records have them, and values made when first needed.
    pure('guide', 'guard/operator.ts', 'guard/operators/', 'guard/lazy.ts'),
    // The operators' ids stand on cards; what their rules are comes as a parameter.
    pure('ledger', 'guard/operator.ts', 'guard/operators/'),
    // What is pasted, scanned or right-clicked is judged by both: addresses by guard, numbers and words by guide.
    pure('inspect', 'guard/', 'guide/'),
    {
      name: 'domain-knows-no-browser',
      comment:
        'guard, guide, inspect and ledger run on plain Node: no browser API, no DOM library, no node: module.',
      severity: 'error',
      from: { path: '^(guard|guide|inspect|ledger)/' },
      to: {
        path: [
          '^node_modules/(wxt|webextension-polyfill|preact|@preact|playwright|puppeteer)',
          '^wxt/',
        ],
      },
    },
    {
      name: 'one-door-to-the-browser',
      comment: 'Only platform/ touches the browser API; ask it for what you need.',
      severity: 'error',
      from: {
        path: '^(app|background|components|content|entrypoints|guard|guide|inspect|ledger)/',
      },
      to: {
        path: [
          '^wxt/browser',
          'node_modules/webextension-polyfill',
          'node_modules/wxt/dist/browser',
        ],
      },
    },
    {
      name: 'components-know-types-only',
      comment:
        'Components take props and call back: of the domains they see types, helpers to print and the catalogue.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(app|background|platform|content|entrypoints)/' },
    },
    {
      name: 'platform-knows-types-only',
      comment: 'platform/ carries the domains’ types to and from the browser; it must not judge.',
      severity: 'error',
      from: { path: '^platform/' },
      to: {
        path: '^(app|background|components|content|entrypoints|locales|styles)/',
        // The type of the words the panel gets in a message.
        pathNot: '^locales/page-text\\.ts$',
      },
    },
    {
      name: 'content-does-not-know-entrypoints',
      severity: 'error',
      comment: 'content/ runs in pages; entrypoints wire it.',
      from: { path: '^content/' },
      to: {
        path: '^(app|background|entrypoints|guide)/',
        // The one word a panel needs of the guide: which language it speaks.
        pathNot: '^guide/language\\.ts$',
      },
    },
    {
      name: 'app-knows-no-page-and-no-background',
      severity: 'error',
      comment:
        'app/ is what our own pages show: it talks to the background by messages, through platform/.',
      from: { path: '^app/' },
      to: { path: '^(background|content|entrypoints)/' },
    },
    {
      name: 'background-shows-nothing',
      severity: 'error',
      comment: 'background/ answers messages and follows tabs; entrypoints wire it.',
      from: { path: '^background/' },
      to: { path: '^(app|entrypoints)/' },
    },
    {
      name: 'locales-are-words',
      severity: 'error',
      comment: 'A catalogue imports types and the operators’ names only.',
      from: { path: '^locales/' },
      to: { path: '^(app|background|platform|content|entrypoints|components)/' },
    },
    {
      name: 'nothing-imports-scripts-or-tests',
      severity: 'error',
      comment: 'What ships does not depend on tools.',
      from: {
        path: '^(app|background|components|content|entrypoints|guard|guide|inspect|ledger|platform|locales|styles)/',
      },
      to: { path: '^(scripts|bench|tests)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
    },
  },
}
