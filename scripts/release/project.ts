import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The fields of package.json that say where the project lives. None of them has to be there. */
interface PackageFields {
  homepage?: string
  bugs?: string | { url?: string; email?: string }
  repository?: string | { url?: string }
  /** Our own field: the public address of PRIVACY.md. */
  privacy?: string
}

/** Where people find the project; null for what package.json does not say. */
export interface Project {
  homepage: string | null
  /** Where to report something: an issue tracker, or a letter to an address. */
  contact: string | null
  /** The source code. */
  source: string | null
  privacy: string | null
}

/** Reads the project's addresses from the fields of package.json. */
export function projectOf({ homepage, bugs, repository, privacy }: PackageFields): Project {
  const report = typeof bugs === 'string' ? { url: bugs } : bugs
  const source = typeof repository === 'string' ? repository : repository?.url
  return {
    homepage: homepage ?? null,
    contact: report?.url ?? (report?.email ? `mailto:${report.email}` : null),
    source: source?.replace(/^git\+/, '').replace(/\.git$/, '') ?? null,
    privacy: privacy ?? null,
  }
}

/** What a release needs, and the field of package.json that says it. */
const NEEDED: Readonly<Record<keyof Project, string>> = {
  homepage: '"homepage"',
  contact: '"bugs" (an address of an issue tracker, or an e-mail)',
  source: '"repository"',
  privacy: '"privacy" (the public address of PRIVACY.md)',
}

/** Returns one sentence for each address that a release needs and the project lacks. */
export function missingAddresses(project: Project): string[] {
  const names = Object.keys(NEEDED) as (keyof Project)[]
  return names
    .filter((name) => project[name] === null)
    .map((name) => `package.json does not say the ${name}: fill in ${NEEDED[name]}.`)
}

const fields = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))

/** The project's addresses, as package.json has them. */
export const PROJECT: Project = projectOf(fields)

/** The version that package.json says. */
export const VERSION: string = fields.version
