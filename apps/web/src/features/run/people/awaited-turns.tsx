import { useEffect, useRef, useState } from 'react'
import type { RunView } from '../run-view.ts'
import { seatLabel } from '../transcript/seat-label.ts'
import { PersonTurn } from './person-turn.tsx'

interface Props {
  readonly view: RunView
  readonly reload: () => Promise<void>
}

/** The turns that the run waits for people to take, at the end of the transcript. */
export function AwaitedTurns({ view: { run, isLive }, reload }: Props) {
  const awaited = isLive ? run.awaitedTurns : []
  const [said, setSaid] = useState('')
  const names = awaited.map(({ seat, speaker }) => seatLabel(run.input, seat, speaker)).join(' and ')
  const before = useRef('')
  useEffect(() => {
    if (names !== '' && names !== before.current) setSaid(`It is the turn of ${names}: a person takes it.`)
    before.current = names
  }, [names])
  const onTaken = async () => {
    setSaid('The turn was taken; the debate goes on.')
    await reload()
  }
  return (
    <div className="flex flex-col gap-3 not-empty:mt-3">
      <p role="status" className="sr-only">
        {said}
      </p>
      {awaited.map((each) => (
        <PersonTurn key={each.turn} runId={run.id} input={run.input} awaited={each} onTaken={onTaken} />
      ))}
    </div>
  )
}
