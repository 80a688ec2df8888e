import type { MetadataJson } from 'libphonenumber-js/core'
import metadata from './metadata.generated.json' with { type: 'json' }
import { createNumberReader } from './number-reader.ts'

/** The reader with its metadata imported, for plain Node. The extension loads the metadata packed. */
export const readNumber = createNumberReader(metadata as unknown as MetadataJson)
