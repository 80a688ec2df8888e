// Writes guide/numbers/metadata.generated.json: libphonenumber-js metadata without what only formats numbers (half of
// it), with the number types of Russia and Kazakhstan, which share +7, and the plain patterns of all other countries.
import { writeFileSync } from 'node:fs'
import max from 'libphonenumber-js/metadata.max.json'
import min from 'libphonenumber-js/metadata.min.json'

/** Where libphonenumber-js keeps a country's formats (its metadata version 4). */
const FORMATS = 4

type Country = readonly unknown[]

function withoutFormats(country: Country): Country {
  return country.map((part, index) => (index === FORMATS ? 0 : part))
}

/** The generated metadata as it is written. */
export function numberMetadata() {
  const detailed: Readonly<Record<string, Country>> = max.countries
  const countries = Object.entries<Country>(min.countries).map(([code, country]) => {
    const source = code === 'RU' || code === 'KZ' ? (detailed[code] ?? country) : country
    return [code, withoutFormats(source)]
  })
  return { ...min, countries: Object.fromEntries(countries) }
}

if (import.meta.main)
  writeFileSync('guide/numbers/metadata.generated.json', `${JSON.stringify(numberMetadata())}\n`)
