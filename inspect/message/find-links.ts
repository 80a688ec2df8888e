/** An address in a message, and where it stands. */
export interface FoundLink {
  url: string
  start: number
  end: number
}

/** Zones met in addresses without a scheme. Other words with a dot between them are two sentences. */
const ZONES =
  'ru su рф рус com net org info biz online site website store shop xyz top club pro icu vip live life space fun host press tech world ' +
  'app dev io me cc tk ml ga cf gq pw ws one link click digital center services support help money cash finance bank today email network ' +
  'group team company solutions agency city moscow москва онлайн сайт ком орг дети бел укр by kz uz ua cn hk tw us uk eu de fr lt lv ee ge ' +
  'am az kg tj md in ng za co tv la gs ly gl lol buzz rest cyou monster quest bond sbs cfd work loan win bid trade gift gifts promo ' +
  'credit pay mobi name ltd asia ai gg sh st im pl cz jp kr vn th sg au nz ca br mx page'

/** A letter or digit of a label: none of a script that is written without spaces, which would run into the address. */
const SIGN = '(?!\\p{Script=Han})[\\p{L}\\p{N}\\p{Default_Ignorable_Code_Point}]'
const LABEL = `(?:${SIGN}|[-_](?=[-_]*${SIGN})){1,63}`
const REST = '(?:(?!\\p{Script=Han})[^\\s<>"«»“”‘’（），。；、！？【】\\[\\]{}|\\\\^`])*'

/** `http://…`, also written so that it is no link (`hxxp`, spaces after the colon). */
const WITH_SCHEME = new RegExp(
  `h(?:tt|xx)ps?(?:\\s?:\\s?\\/{0,3}|\\s?\\/{2})\\s?(?=${SIGN}|\\[)${REST}`,
  'giu',
)

/** A host in a known zone, or any host with a path. */
const BARE = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}@._/-]|[a-z]:)(?:${LABEL}\\.){1,6}(?:(?:${ZONES.replaceAll(' ', '|')}|xn--[a-z0-9-]{2,59})(?!${SIGN}|[-_]|\\.${SIGN}|@)(?::\\d{1,5})?(?:[/?#]${REST})?|[a-z]{2,24}\\/${REST})`,
  'giu',
)

/** What ends a sentence, not the address before it. */
const AFTER = /[.,;:!?'…)\]]+$/u

/** A host must have a letter: 12.50/шт is a price. */
const LETTER_IN_ZONE = /\p{L}/u

/** Finds the addresses in a message, as they stand in it, with or without a scheme. */
export function findLinks(message: string): FoundLink[] {
  const found: FoundLink[] = []
  for (const { 0: text, index } of message.matchAll(WITH_SCHEME)) found.push(linkAt(text, index))
  for (const { 0: text, index } of message.matchAll(BARE)) {
    const link = linkAt(text, index)
    const isNew = !found.some(({ start, end }) => link.start < end && start < link.end)
    if (isNew && LETTER_IN_ZONE.test(link.url)) found.push(link)
  }
  return found.sort((a, b) => a.start - b.start)
}

function linkAt(text: string, start: number): FoundLink {
  const written = text.replace(AFTER, '')
  const url = written.replace(/^h(?:tt|xx)p(s?)(?:\s?:\s?\/{0,3}|\s?\/{2})\s?/iu, 'http$1://')
  return { url, start, end: start + written.length }
}
