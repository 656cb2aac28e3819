import type { Comparison, Turn } from '@workbench/client/models'
import { useMemo, useRef } from 'react'
import { Card } from '../../components/card.tsx'
import { Disclosure } from '../../components/disclosure.tsx'
import { useStagedCount } from '../../components/use-staged-count.ts'
import { useRowKeys } from '../../keyboard/use-row-keys.ts'
import { SpeakerAvatar } from '../../speakers/speaker-avatar.tsx'
import { useSpeakerStyle } from '../../speakers/table-hues.ts'
import { LongText } from '../run/transcript/long-text.tsx'
import type { Side } from './compare-search.ts'
import { ComparedTurnRow } from './compared-turn.tsx'
import { mergedTurns, sharedByAll } from './merged-turns.ts'

interface Props {
  /** In the order of the columns after the first. */
  readonly comparisons: readonly (Comparison | undefined)[]
  /** The column beside the first where there is room for two only. */
  readonly shown: Side
}

// More than a screen holds.
const firstRows = 8

/** The transcripts turn by turn; what forks took over stands once, folded. */
export function ComparedTurns({ comparisons, shown }: Props) {
  const list = useRef<HTMLDivElement>(null)
  useRowKeys(list, 'Turns')
  const turns = useMemo(() => mergedTurns(comparisons), [comparisons])
  const shared = sharedByAll(comparisons)
  const own = turns.slice(shared)
  const count = useStagedCount(own.length, firstRows)
  if (turns.length === 0) {
    const isWhole = comparisons.every((comparison) => comparison !== undefined)
    return isWhole ? <p className="text-muted">Nobody has spoken in any of them.</p> : null
  }
  const both = turns.slice(0, shared).flatMap(({ reference }) => (reference === null ? [] : [reference]))
  return (
    <div ref={list} className="flex flex-col">
      {both.length > 0 && (
        <Card className="px-4 py-2">
          <Disclosure summary={both.length === 1 ? '1 shared turn' : `${both.length} shared turns`}>
            <ol className="flex flex-col gap-4 pb-2">
              {both.map((turn) => (
                <SharedTurn key={turn.index} turn={turn} />
              ))}
            </ol>
          </Disclosure>
        </Card>
      )}
      <div className="flex flex-col divide-y divide-line">
        {own.slice(0, count).map((turn) => (
          <ComparedTurnRow key={turn.index} turn={turn} shown={shown} />
        ))}
      </div>
    </div>
  )
}

const SharedTurn = ({ turn: { index, speaker, personaId, text } }: { readonly turn: Turn }) => {
  const speakerStyle = useSpeakerStyle()
  return (
    <li
      style={speakerStyle(speaker, personaId)}
      className="[contain-intrinsic-size:auto_10rem] [content-visibility:auto]"
    >
      <p className="mb-1 flex items-center gap-2 text-sm">
        <SpeakerAvatar name={speaker} personaId={personaId} size="sm" />
        <bdi className="font-semibold text-speaker wrap-anywhere">{speaker}</bdi>
        <span className="text-muted">turn {index + 1}</span>
      </p>
      <div className="max-w-[68ch] text-read">
        <LongText text={text} isNear={false} />
      </div>
    </li>
  )
}
