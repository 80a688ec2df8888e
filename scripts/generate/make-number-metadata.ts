import max from 'libphonenumber-js/metadata.max.json'
import min from 'libphonenumber-js/metadata.min.json'
import type { NumberingPlan, NumberingPlans, NumberType } from '../../guide/numbers/number-data.ts'
import type { GeneratedFile } from './generators.ts'

type Country = readonly unknown[]

/** Where metadata version 4 of libphonenumber-js keeps what; 0 stands for nothing. */
const PATTERN = 2
const LENGTHS = 3
const NATIONAL_PREFIX = 5
const PREFIX_FOR_PARSING = 7
const TRANSFORM_RULE = 8
const LEADING_DIGITS = 10
const TYPES = 11
const MOBILE = 1

/** The metadata the number check rests on, in libphonenumber-js's own form: what its answers are compared with. */
export function sourceMetadata() {
  const countries: Readonly<Record<string, Country>> = min.countries
  const detailed: Readonly<Record<string, Country>> = max.countries
  const { RU = [], KZ = [] } = detailed
  return { ...min, countries: { ...countries, RU, KZ } }
}

const text = (part: unknown) => (typeof part === 'string' && part !== '' ? part : undefined)

const numbers = (part: unknown) => (Array.isArray(part) ? part.map(Number) : undefined)

function typeOf(type: unknown, mobile: boolean): NumberType | undefined {
  const [first, second] = Array.isArray(type) ? type : []
  const pattern = text(first)
  const lengths = numbers(second)
  return pattern === undefined
    ? undefined
    : { pattern, ...(lengths && { lengths }), ...(mobile && { mobile }) }
}

function typesOf(types: unknown, isRussia: boolean): NumberType[] | undefined {
  if (!Array.isArray(types)) return undefined
  return types
    .map((type, kind) => typeOf(type, isRussia && kind === MOBILE))
    .filter((type) => type !== undefined)
}

function planOf(country: Country, isRussia = false): NumberingPlan {
  const prefix = text(country[PREFIX_FOR_PARSING]) ?? text(country[NATIONAL_PREFIX])
  const transform = text(country[TRANSFORM_RULE])
  const leading = text(country[LEADING_DIGITS])
  const types = typesOf(country[TYPES], isRussia)
  return {
    pattern: text(country[PATTERN]) ?? '',
    lengths: numbers(country[LENGTHS]) ?? [],
    ...(prefix && { prefix }),
    ...(transform && { transform }),
    ...(leading && { leading }),
    ...(types && { types }),
  }
}

/** The numbering plans of each calling code. */
function numberMetadata(): NumberingPlans {
  const source = sourceMetadata()
  const countries: Readonly<Record<string, Country>> = source.countries
  const ofCountries = Object.entries<readonly string[]>(source.country_calling_codes).map(
    ([code, names]) => [code, names.map((name) => planOf(countries[name] ?? [], name === 'RU'))],
  )
  const ofServices = Object.entries<Country>(source.nonGeographic).map(([code, service]) => [
    code,
    [planOf(service)],
  ])
  return Object.fromEntries([...ofCountries, ...ofServices])
}

/**
 * The part of libphonenumber-js's metadata that tells whether a number is given out (guide/numbers/number-data.ts). The
 * kinds of number come from its full metadata for Russia and Kazakhstan, which share +7, and from the small one for all
 * others, which has them only for countries that share a calling code.
 */
export const generate = (): GeneratedFile[] => [
  {
    path: 'guide/numbers/metadata.generated.json',
    content: `${JSON.stringify(numberMetadata())}\n`,
  },
]
