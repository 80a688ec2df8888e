import { basename, join } from 'node:path'

/** What is read of a file of the bundler's output. */
interface Part {
  code?: string
  imports?: readonly string[]
  viteMetadata?: { importedCss: ReadonlySet<string> }
}
type Parts = Readonly<Record<string, Part>>

/** What is read of a module. */
interface Source {
  importedIds: readonly string[]
  dynamicallyImportedIds: readonly string[]
}
interface Graph {
  getModuleIds(): Iterable<string>
  getModuleInfo(id: string): Source | null
}

const HELPER = join(import.meta.dirname, '../../app/with-styles.ts').replaceAll('\\', '/')
const VIEW_IMPORT = /\bimport\((["'][^"']+\.tsx["'])\)/g
/** An import that is wrapped, with the mark that stands for its sheets until their names are known. */
const MARKED_IMPORT = /(import\(["'`]\.\/([^"'`]+)["'`]\)),["'`]__SHEETS__["'`]/g

/**
 * Lets a view that is imported later bring its own style sheets: `withStyles` loads them beside its code. Vite's wrapper
 * would do the same around every import, with a view or not, for 4 kB more in the popup, and put the sheets before the
 * popup's, which stand at the end of its body.
 */
export const stylesWithViews = {
  name: 'styles-with-views',
  apply: 'build' as const,
  transform: (code: string, id: string): string | undefined => {
    if (!/\.tsx?$/.test(id) || code.search(VIEW_IMPORT) < 0) return undefined
    const wrapped = code.replace(VIEW_IMPORT, "withStyles(import($1), '__SHEETS__')")
    return `import { withStyles } from '${HELPER}'\n${wrapped}`
  },
  generateBundle: {
    order: 'post' as const,
    handler(this: Graph, _options: unknown, parts: Parts): void {
      for (const id of this.getModuleIds())
        for (const later of this.getModuleInfo(id)?.dynamicallyImportedIds ?? [])
          if (!later.endsWith('.tsx') && isStyled(later, this))
            throw new Error(
              `${id} imports ${later} without its styles: only a .tsx file brings them`,
            )
      for (const [file, part] of Object.entries(parts))
        if (part.code?.includes('__SHEETS__')) part.code = nameSheets(file, part.code, parts)
    },
  },
}

/** Whether a module or one that it imports statically is a style sheet. */
function isStyled(id: string, graph: Graph, seen = new Set<string>()): boolean {
  if (id.endsWith('.css')) return true
  if (seen.has(id)) return false
  seen.add(id)
  return !!graph.getModuleInfo(id)?.importedIds.some((other) => isStyled(other, graph, seen))
}

/** Returns the code of a file with the sheets of each view that it imports, without those it has itself. */
function nameSheets(file: string, code: string, parts: Parts): string {
  const there = sheetsOf(file, parts)
  return code.replace(MARKED_IMPORT, (_, wrapped: string, view: string) => {
    const sheets = sheetsOf(`chunks/${view}`, parts).filter((sheet) => !there.includes(sheet))
    return `${wrapped},"${sheets.map((sheet) => basename(sheet, '.css')).join(' ')}"`
  })
}

/** Returns the style sheets of a file and of all that it imports statically, those of what it imports first. */
function sheetsOf(file: string, parts: Parts, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const { imports = [], viteMetadata } = parts[file] ?? {}
  return [
    ...imports.flatMap((other) => sheetsOf(other, parts, seen)),
    ...(viteMetadata?.importedCss ?? []),
  ]
}
