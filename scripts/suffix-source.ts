import { parse } from 'tldts'

/** Whether the Public Suffix List, private part included, has this very suffix. */
export const isSuffix = (suffix: string): boolean =>
  parse(`a.${suffix}`, { allowPrivateDomains: true }).publicSuffix === suffix

/**
 * The two-letter zones for which the gate's subset is exact: those of the operators' customers and the forty most
 * registered ones. Elsewhere a class label counts as a suffix without asking, the commoner case by far.
 */
export const selectedZones = (
  'ru su by kz ua uz kg am ge tj tm az md lv lt ee ' +
  'de uk nl fr eu br it au pl ca ch es us be in jp se dk cz at no kr mx hu pt gr fi sk vn ' +
  'tr cn id co io tv me cc ai rs bg hr si il za ir my th tw nz ro ie'
).split(' ')
