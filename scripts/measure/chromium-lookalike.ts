import { assess } from '../../guard/assess.ts'
import { difference } from '../../guard/explain/difference.ts'
import { rowsOf } from './corpus.ts'
import type { Report } from './report.ts'
import { percent } from './tally.ts'

type Row = Record<string, string>

/**
 * Rows about something that has no counterpart here: targets that are dictionary words or too short to embed, a target
 * known as one subdomain only, words that overlap, and Chromium's own list of hosts that may be embedded.
 */
const NOT_OURS =
  /office|jobs|hoteles|weather|vkcom|hp\.|inth.subdomain|keyservic|highsecurity|^l[eé]n-|sample-ample|^(?:foo\.)?scholar\.google\.com\.foo/

/** Chromium's targets → ours, each with its own zone; the strangers' com becomes ru. Null for a row not about ours. */
function retargeted(host: string): string | null {
  if (NOT_OURS.test(host)) return null
  return host
    .replace(/(?:highengagement|google)(\.|-)co\1uk/g, 'beeline$1kz')
    .replace(/highengagement(?:withwww)?|sample|engagedsite|example|testcombo/g, 'beeline')
    .replace(/highéngagement(?:withwww)?|engagedsité|samplé/g, 'beelíne')
    .replace(/google/g, 'megafon')
    .replace(/googlé/g, 'megafón')
    .replace(/goog0le/g, 'mega0fon')
    .replace(/youtub[eé]/g, 'tele2')
    .replace(/\.(?:com|org)(?![a-z.]*\.?(?:mx|de)$)(?![a-z])/g, '.ru')
    .replace(/(?<=megafon|megafón|beeline|-)com(?![a-z])/g, 'ru')
}

const ALARMING = new Set(['lookalike', 'caution'])

/** Whether our verdict on a re-targeted row is what Chromium expects of its own. */
function agrees(row: Row): boolean | null {
  const { kind = '', input = '', other_or_expected_target: other = '', expected = '' } = row
  switch (kind) {
    case 'edit_distance_at_most_one': {
      const pieces = difference(input, other).filter((piece) => piece.kind !== 'same')
      const letters = pieces.reduce(
        (sum, { shown, real }) => sum + Math.max([...shown].length, [...real].length),
        0,
      )
      return letters <= 1 === (expected === 'true')
    }
    case 'one_character_swap': {
      const pieces = difference(input, other).filter((piece) => piece.kind !== 'same')
      return (pieces.length === 1 && pieces[0]?.kind === 'swapped') === (expected === 'true')
    }
    case 'target_embedding':
    case 'combo_squatting': {
      const host = retargeted(input)
      if (host === null) return null
      const found = assess(host).kind
      if (expected === 'kInterstitial') return found === 'lookalike'
      return ALARMING.has(found) === (expected !== 'kNone')
    }
    default:
      return null
  }
}

/** Chromium's lookalike primitives with our brands in the place of its targets. */
export function measureChromiumLookalike(directory: string, report: Report): void {
  report.section("Chromium's lookalike primitives, re-targeted")
  const rows = rowsOf(directory, 'third-party/chromium-lookalike-cases.tsv')
  if (!rows) {
    report.line('chromium-lookalike-cases.tsv is absent: not measured')
    return
  }
  const judged = rows
    .map((row) => ({ row, agreed: agrees(row) }))
    .filter(({ agreed }) => agreed !== null)
  for (const { row, agreed } of judged) {
    if (agreed) continue
    const host = retargeted(row.input ?? '') ?? row.input ?? ''
    report.line(
      `deviates: ${row.kind} ${host} (expected ${row.expected}, ours ${assess(host).kind})`,
    )
  }
  const right = judged.filter(({ agreed }) => agreed).length
  report.hold(
    `Chromium's primitives (${judged.length} rows)`,
    '≥ 98 %',
    percent(right, judged.length),
    right >= 0.98 * judged.length,
  )
}
