import type { DiffPiece } from '../../guard/explain/difference.ts'
import type { StoppedText } from '../../locales/stopped-text.ts'
import css from './comparison.module.css'

interface ComparisonProps {
  text: StoppedText
  /** The two addresses laid side by side, letter by letter. */
  pieces: readonly DiffPiece[]
  /** The stopped host as it is sent over the network, where that is not what is shown. */
  ascii: string | null
  /** One sentence a difference; empty where there are too many to be of use. */
  differences: readonly string[]
}

/** What was opened and what it imitates, one above the other, with every difference marked and put into words. */
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

/** One side's letters. An address is read from left to right whatever letters it is made of. */
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
