import { build } from 'esbuild'

/** The minified size of a module, given as source that imports what would be shipped. */
export async function codeBytes(source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  })
  return outputFiles[0]?.contents.length ?? 0
}
