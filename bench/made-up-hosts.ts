const SYLLABLES =
  'ba ce di fo gu ka le mi no pu ra se ti vo zu tech shop news auto home max pro line net'.split(
    ' ',
  )
const ZONES = 'com ru net org de co.uk info com.br io online site fr pl com.ua app'.split(' ')

/** Hosts of two to five syllables in common zones, some with a sub-label or a hyphen; the same in every run. */
export function madeUpHosts(count: number): string[] {
  let state = 7
  const next = (limit: number): number => {
    state = (state * 48271) % 2147483647
    return state % limit
  }
  const word = (): string =>
    Array.from({ length: 2 + next(4) }, () => SYLLABLES[next(SYLLABLES.length)]).join('')
  return Array.from({ length: count }, () => {
    const name = next(5) === 0 ? `${word()}-${word()}` : word()
    const host = `${name}.${ZONES[next(ZONES.length)]}`
    return next(4) === 0 ? `www.${host}` : host
  })
}
