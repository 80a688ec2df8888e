/** Vite wraps each later import to preload styles and modules first: ours have one style sheet, there from the start. */
export const bareImports = {
  name: 'bare-imports',
  apply: 'build' as const,
  configResolved: ({ plugins }: { plugins: readonly { name: string }[] }) => {
    const at = plugins.findIndex(({ name }) => name === 'native:import-analysis-build')
    if (at < 0) throw new Error('Vite wraps imports in another way now: see wxt.config.ts')
    ;(plugins as { name: string }[]).splice(at, 1)
  },
}
