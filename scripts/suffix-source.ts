import { parse } from 'tldts'

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

/** Whether the Public Suffix List, private part included, has this very suffix. */
export const isSuffix = (suffix: string): boolean =>
  parse(`a.${suffix}`, { allowPrivateDomains: true }).publicSuffix === suffix

/** The two-letter zones of the list. */
export const countryZones = (): string[] =>
  LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
    (zone) => parse(`a.b.${zone}`).isIcann === true,
  )
