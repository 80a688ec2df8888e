import { attribute, tagOf } from '../dom/safe-read.ts'
import { type Gathered, gather } from './gathered.ts'

const LOADERS: Record<string, string> = {
  script: 'src',
  img: 'src',
  iframe: 'src',
  embed: 'src',
  audio: 'src',
  video: 'src',
  source: 'src',
  object: 'data',
  form: 'action',
}

/** http: addresses an https page loads from or sends to. */
export function mixedContent(secure: boolean): { see(element: Element): void; found: Gathered } {
  const found = gather()
  return {
    found,
    see(element) {
      if (!secure) return
      const tag = tagOf(element)
      const stylesheet = tag === 'link' && attribute(element, 'rel') === 'stylesheet'
      const name = stylesheet ? 'href' : LOADERS[tag]
      const address = name ? attribute(element, name) : null
      if (address && /^http:\/\//i.test(address.trim())) found.add(address.trim())
    },
  }
}
