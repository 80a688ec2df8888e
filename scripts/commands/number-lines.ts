// Reads one phone number per line on standard input, prints one JSON object per line.
import { readNumber } from '../../guide/numbers/read-number.ts'
import { answerLines } from './answer-lines.ts'

await answerLines((input) => ({ input, ...readNumber(input) }))
