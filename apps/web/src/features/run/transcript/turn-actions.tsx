import type { Turn } from '@workbench/client/models'
import clsx from 'clsx'
import { Eye, GitFork } from 'lucide-react'
import { CopyButton } from '../../../components/copy-button.tsx'
import { IconButton } from '../../../components/icon-button.tsx'
import { readableAnswer } from './readable-answer.ts'
import { seatLabel } from './seat-label.ts'
import { sawWords, seenBy } from './seen-by.ts'
import { useTranscript } from './transcript-context.ts'

interface Props {
  readonly turn: Turn
  readonly isAsking: boolean
  readonly onAsk: (isAsking: boolean) => void
}

/** What one can do with a turn; quiet until somebody points at it. */
export function TurnActions({ turn, isAsking, onAsk }: Props) {
  const { onFork } = useTranscript()
  return (
    <>
      <div
        className={clsx(
          'flex items-center gap-0.5 rounded-md max-tablet:-ml-1.5 tablet:absolute tablet:top-9 tablet:right-2 tablet:border tablet:border-line tablet:bg-raised tablet:p-0.5 tablet:shadow-raised',
          !isAsking &&
            'tablet:opacity-0 tablet:group-focus-within:opacity-100 tablet:group-hover:opacity-100 tablet:group-aria-current:opacity-100',
        )}
      >
        <IconButton icon={Eye} label="Seen by" aria-expanded={isAsking} onClick={() => onAsk(!isAsking)} />
        <IconButton icon={GitFork} label="Go on from here" onClick={() => onFork(turn.index)} />
        <CopyButton text={readableAnswer(turn.text)} label="Copy text" />
      </div>
      {isAsking && <SeenBy turn={turn} />}
    </>
  )
}

function SeenBy({ turn }: { readonly turn: Turn }) {
  const { input, turns } = useTranscript()
  const seen = seenBy(turn.index, turns())
  const names = (list: readonly Turn[]) =>
    list
      .map(({ index, seat, speaker }) => `${seatLabel(input, seat, speaker)} (turn ${index + 1})`)
      .join(', ')
  const nobody = Object.values(seen).every((turns) => turns.length === 0)
  return (
    <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 rounded-md bg-sunken px-3 py-2 text-sm">
      {nobody && <dd className="col-span-2 text-muted">Nobody spoke after it.</dd>}
      {seen.turns.length > 0 && <Row term="Seen by">{names(seen.turns)}</Row>}
      {seen.inSummary.length > 0 && <Row term="Seen in a summary by">{names(seen.inSummary)}</Row>}
      {seen.without.length > 0 && <Row term="Not seen by">{names(seen.without)}</Row>}
      {seen.unknown.length > 0 && <Row term="Not recorded for">{names(seen.unknown)}</Row>}
      <Row term="It saw itself">{sawWords(turn)}</Row>
    </dl>
  )
}

const Row = ({ term, children }: { readonly term: string; readonly children: string }) => (
  <>
    <dt className="text-muted">{term}</dt>
    <dd className="min-w-0 wrap-anywhere">{children}</dd>
  </>
)
