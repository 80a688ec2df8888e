import type { DiffPiece } from '../../guard/explain/difference.ts'
import type { StoppedText } from '../../locales/stopped-text.ts'
import css from './comparison.module.css'

interface ComparisonProps {
  text: StoppedText
  /** The two addresses, aligned letter by letter. */
  pieces: readonly DiffPiece[]
  /** The ASCII form of the stopped host, if it differs from the shown form. */
  ascii: string | null
  /** One sentence for each difference; empty if there are too many to be useful. */
  differences: readonly string[]
}

/** The opened address above the imitated one, with every difference marked and described. */
export function Comparison({ text, pieces, ascii, differences }: ComparisonProps) {
  return (
    <section class={css.comparison}>
      <dl>
        <dt>{text.opened}</dt>
        <dd>
          <Letters pieces={pieces} side="shown" />
          {ascii !== null && <code class={css.ascii}>{ascii}</code>}
        </dd>
        <dt>{text.real}</dt>
        <dd>
          <Letters pieces={pieces} side="real" />
        </dd>
      </dl>
      {differences.length > 0 && (
        <p class={css.differences}>
          <span class={css.term}>{text.differs}</span>
          {differences.map((difference) => (
            <span key={difference} class={css.difference}>
              {difference}
            </span>
          ))}
        </p>
      )}
    </section>
  )
}

/** One side's letters. An address reads from left to right, whatever its letters. */
function Letters({ pieces, side }: Pick<ComparisonProps, 'pieces'> & { side: 'shown' | 'real' }) {
  return (
    <bdo dir="ltr" class={css.address} translate={false}>
      {pieces.map((piece, at) => {
        const letters = piece[side]
        if (letters === '') return null
        return piece.kind === 'same' ? (
          <span key={at}>{letters}</span>
        ) : (
          <mark key={at} class={side === 'shown' ? css.wrong : css.right}>
            {letters}
          </mark>
        )
      })}
    </bdo>
  )
}
