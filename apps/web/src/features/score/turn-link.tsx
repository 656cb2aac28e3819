import type { EvidenceUse } from './evidence-use.ts'

interface Props {
  /** Its index. */
  readonly turn: number
  readonly evidence: Pick<EvidenceUse, 'hrefOf' | 'onTurn'>
}

/** Leads to a turn of the transcript. */
export const TurnLink = ({ turn, evidence: { hrefOf, onTurn } }: Props) => (
  <a
    href={hrefOf(turn)}
    onClick={(event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      onTurn(turn)
    }}
    className="rounded-sm font-medium text-accent-ink underline underline-offset-2"
  >
    Turn {turn + 1}
  </a>
)
