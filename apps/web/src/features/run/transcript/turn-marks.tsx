import type { Turn } from '@workbench/client/models'

const marks = (turn: Turn): readonly string[] => [
  ...(turn.refused ? ['Declined'] : []),
  ...(turn.finishReason === 'length' ? ['Cut off at the token limit'] : []),
  ...(turn.finishReason === 'content-filter' && !turn.refused ? ['Stopped by a content filter'] : []),
  ...(turn.text.trim() === '' && !turn.refused ? ['Empty answer'] : []),
]

/** What is odd about a turn. */
export const TurnMarks = ({ turn }: { readonly turn: Turn }) =>
  marks(turn).map((mark) => (
    <span
      key={mark}
      className="inline-flex h-5 items-center rounded-sm bg-waiting-soft px-1.5 text-xs font-medium whitespace-nowrap text-waiting"
    >
      {mark}
    </span>
  ))
