import type { ComparedTurn, Turn } from '@workbench/client/models'
import { useRef } from 'react'
import { Card } from '../../components/card.tsx'
import { Disclosure } from '../../components/disclosure.tsx'
import { useRowKeys } from '../../keyboard/use-row-keys.ts'
import { SpeakerAvatar } from '../../speakers/speaker-avatar.tsx'
import { useSpeakerStyle } from '../../speakers/table-hues.ts'
import { LongText } from '../run/transcript/long-text.tsx'
import { ComparedTurnRow } from './compared-turn.tsx'

interface Props {
  readonly turns: readonly ComparedTurn[]
  /** How many, from the first, both runs have in common. */
  readonly shared: number
}

/** The transcripts turn by turn; what a fork took over stands once, folded. */
export function ComparedTurns({ turns, shared }: Props) {
  const list = useRef<HTMLDivElement>(null)
  useRowKeys(list, 'Turns')
  if (turns.length === 0) return <p className="text-muted">Nobody has spoken in either of them.</p>
  const both = turns.slice(0, shared).flatMap(({ a }) => (a === null ? [] : [a]))
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
        {turns.slice(shared).map((turn) => (
          <ComparedTurnRow key={turn.index} turn={turn} />
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
        <bdi className="font-semibold text-speaker">{speaker}</bdi>
        <span className="text-muted">turn {index + 1}</span>
      </p>
      <div className="max-w-[68ch] text-read">
        <LongText text={text} isNear={false} />
      </div>
    </li>
  )
}
