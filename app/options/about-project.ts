import { signal } from '@preact/signals'
import type { Language } from '../../guide/language.ts'
import { readPackageData } from '../../platform/package-data.ts'

/** Where the project is found, as its build was told (package.json), and what this version brought. */
export interface AboutProject {
  homepage: string | null
  contact: string | null
  source: string | null
  privacy: string | null
  news: Readonly<Record<Language, readonly string[]>>
}

/** What the package says about the project; null until it is read. */
export const aboutProject = signal<AboutProject | null>(null)

/** Reads it. */
export async function openAboutProject(): Promise<void> {
  aboutProject.value = await readPackageData<AboutProject>('about')
}
