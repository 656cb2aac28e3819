import { useQueryClient } from '@tanstack/react-query'
import type { Persona } from '@workbench/client/models'
import { PenLine } from 'lucide-react'
import { useState } from 'react'
import type { Faults } from '../../api/faults.ts'
import { newKey } from '../../api/new-key.ts'
import { Button } from '../../components/button.tsx'
import { PersonaCombobox } from '../../speakers/persona-combobox.tsx'
import { TableHues, useTableHues } from '../../speakers/table-hues.ts'
import type { SeatDraft } from './debate-draft.ts'
import { SeatCard } from './seat-card.tsx'
import { inlineSeat, moveSeat, personaSeat } from './seats.ts'
import { SuggestedPersonas } from './suggested-personas.tsx'

interface Props {
  readonly seats: readonly SeatDraft[]
  readonly onChange: (seats: readonly SeatDraft[]) => void
  readonly areSidesShown: boolean
  /** A seat can be a person's. */
  readonly arePeopleTaken: boolean
  /** Those of `participants` and below. */
  readonly faults: Faults
  /** Leaves out personas written for one debate, e.g. in a saved scenario. */
  readonly isLibraryOnly?: boolean
}

/** Who takes part, in the order of the seats. */
export function SeatsField(props: Props) {
  const { seats, onChange, areSidesShown, arePeopleTaken, faults, isLibraryOnly = false } = props
  const queryClient = useQueryClient()
  const [said, setSaid] = useState('')
  const hues = useTableHues(seats.map(seatIdentity))

  const add = (persona: Persona | null) => {
    if (persona === null) return
    queryClient.setQueryData(['personas', persona.id], persona)
    onChange([...seats, personaSeat(newKey(), persona.id)])
    setSaid(`${persona.name} takes seat ${seats.length + 1}.`)
  }
  const move = (from: number, to: number) => {
    const moved = moveSeat(seats, from, to)
    if (moved === seats) return
    onChange(moved)
    setSaid(`Moved to seat ${to + 1} of ${seats.length}.`)
  }
  return (
    <section aria-labelledby="seats-title" data-field="participants" className="flex flex-col gap-3">
      <h2 id="seats-title" className="text-sm font-medium">
        Personas
        {seats.length > 0 && <span className="ml-1.5 font-normal text-muted">{seats.length}</span>}
      </h2>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      {seats.length === 0 && <SuggestedPersonas onPick={add} />}
      {seats.length > 0 && (
        <TableHues value={hues}>
          <ol className="grid gap-3 tablet:grid-cols-2">
            {seats.map((seat, index) => (
              <SeatCard
                key={seat.key}
                {...{ seat, index, areSidesShown, arePeopleTaken, faults }}
                count={seats.length}
                onChange={(next) => onChange(seats.with(index, next))}
                onRemove={() => onChange(seats.toSpliced(index, 1))}
                onRepeat={() => onChange(seats.toSpliced(index + 1, 0, { ...seat, key: newKey() }))}
                onMove={move}
              />
            ))}
          </ol>
        </TableHues>
      )}
      <div className="flex flex-wrap items-start gap-2">
        <PersonaCombobox
          label="Add a persona"
          isLabelHidden
          placeholder="Add a persona: type a name"
          value={null}
          onChange={add}
          error={faults.participants}
          className="min-w-56 flex-1"
        />
        {!isLibraryOnly && (
          <Button className="h-9" onClick={() => onChange([...seats, inlineSeat(newKey())])}>
            <PenLine aria-hidden />
            Write one for this debate
          </Button>
        )}
      </div>
    </section>
  )
}

const seatIdentity = (seat: SeatDraft) =>
  seat.kind === 'persona' ? { name: '', personaId: seat.personaId } : { name: seat.name, personaId: null }
