import type { Persona } from '@workbench/client/models'
import clsx from 'clsx'
import { ArrowDown, ArrowUp, CopyPlus, GripVertical, MoreHorizontal, X } from 'lucide-react'
import { type DragEvent, type KeyboardEvent, useState } from 'react'
import type { Faults } from '../../api/faults.ts'
import { IconButton } from '../../components/icon-button.tsx'
import { Menu, MenuItem } from '../../components/menu.tsx'
import { Select } from '../../components/select.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { Switch } from '../../components/switch.tsx'
import { Tag } from '../../components/tag.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { TextField } from '../../components/text-field.tsx'
import { aboutPersona } from '../../speakers/about-persona.ts'
import { SpeakerAvatar } from '../../speakers/speaker-avatar.tsx'
import { usePersona } from '../../speakers/use-persona.ts'
import type { SeatDraft, Side } from './debate-draft.ts'

interface Props {
  readonly seat: SeatDraft
  readonly index: number
  /** Of all seats. */
  readonly count: number
  readonly areSidesShown: boolean
  readonly arePeopleTaken: boolean
  readonly faults: Faults
  readonly onChange: (seat: SeatDraft) => void
  readonly onRemove: () => void
  /** Seats the same persona once more. */
  readonly onRepeat: () => void
  readonly onMove: (from: number, to: number) => void
}

const sides: readonly { readonly value: Side | 'open'; readonly label: string }[] = [
  { value: 'open', label: 'Any side' },
  { value: 'for', label: 'For' },
  { value: 'against', label: 'Against' },
  { value: 'neutral', label: 'Neutral' },
]

// What is dragged within the page; other pages and files are no seats.
const seatType = 'application/x-workbench-seat'

/** One participant: who it is, what it does, on which side; dragged or moved by arrow keys. */
export function SeatCard(props: Props) {
  const { seat, index, count, areSidesShown, arePeopleTaken, faults, onChange, onRemove, onRepeat, onMove } =
    props
  const [isOver, setIsOver] = useState(false)
  const persona = usePersona(seat.kind === 'persona' ? seat.personaId : null)
  const name = nameOf(seat, persona, index)
  const faultOf = (field: string) => faults[`participants.${index}.${field}`]

  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(seatType)) return
    event.preventDefault()
    setIsOver(true)
  }
  const onDrop = (event: DragEvent) => {
    setIsOver(false)
    event.preventDefault()
    onMove(Number(event.dataTransfer.getData(seatType)), index)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    onMove(index, index + step)
  }
  return (
    <li
      onDragOver={onDragOver}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
      className={clsx(
        'flex min-w-0 flex-col gap-3 rounded-lg border bg-surface p-3 shadow-raised',
        isOver ? 'border-accent-ink' : 'border-line',
      )}
    >
      <div className="flex min-w-0 items-start gap-2">
        <button
          type="button"
          draggable
          onDragStart={(event) => event.dataTransfer.setData(seatType, String(index))}
          onKeyDown={onKeyDown}
          aria-label={`Move ${name}, seat ${index + 1} of ${count}`}
          aria-description="Arrow keys move it"
          className="-ml-1.5 flex h-8 w-4 shrink-0 cursor-grab! items-center justify-center rounded-sm text-muted hover:text-ink max-tablet:hidden"
        >
          <GripVertical className="size-4 shrink-0" aria-hidden />
        </button>
        {seat.kind === 'persona' ? (
          <SpeakerAvatar name={name} personaId={seat.personaId} />
        ) : (
          <SpeakerAvatar name={name} personaId={null} />
        )}
        <p className="line-clamp-2 min-w-0 flex-1 pt-1 text-base font-medium wrap-anywhere">
          <bdi>{name}</bdi>
        </p>
        <div className="-mt-1 -mr-1 flex shrink-0">
          <Menu trigger={<IconButton icon={MoreHorizontal} label={`More for ${name}`} />}>
            <MenuItem icon={ArrowUp} isDisabled={index === 0} onSelect={() => onMove(index, index - 1)}>
              Move up
            </MenuItem>
            <MenuItem
              icon={ArrowDown}
              isDisabled={index === count - 1}
              onSelect={() => onMove(index, index + 1)}
            >
              Move down
            </MenuItem>
            <MenuItem icon={CopyPlus} onSelect={onRepeat}>
              Seat once more
            </MenuItem>
          </Menu>
          <IconButton icon={X} label={`Remove ${name}`} onClick={onRemove} />
        </div>
      </div>
      <SeatAbout seat={seat} persona={persona} isMissing={faultOf('personaId') !== undefined} />
      {faultOf('personaId') !== undefined && (
        <p role="alert" className="text-sm text-failed wrap-anywhere">
          {faultOf('personaId')}
        </p>
      )}
      {seat.kind === 'inline' && (
        <>
          <div data-field={`participants.${index}.name`}>
            <TextField
              label="Name"
              value={seat.name}
              maxLength={200}
              onChange={(text) => onChange({ ...seat, name: text })}
              error={faultOf('name')}
            />
          </div>
          <div data-field={`participants.${index}.instructions`}>
            <TextArea
              label="Instructions"
              value={seat.instructions}
              placeholder="You are a careful treasurer. You ask what it costs and who pays."
              onChange={(text) => onChange({ ...seat, instructions: text })}
              error={faultOf('instructions')}
            />
          </div>
        </>
      )}
      <div className="mt-auto flex min-w-0 gap-2">
        <TextField
          label={`Role of ${name}`}
          isLabelHidden
          placeholder="Role, if any"
          value={seat.role}
          maxLength={200}
          onChange={(role) => onChange({ ...seat, role })}
          error={faultOf('role')}
          className="flex-1"
        />
        {(areSidesShown || seat.stance !== null) && (
          <Select
            label={`Side of ${name}`}
            isLabelHidden
            value={seat.stance ?? 'open'}
            onChange={(side) => onChange({ ...seat, stance: side === 'open' ? null : side })}
            choices={sides}
            error={faultOf('stance')}
            className="w-28 shrink-0"
          />
        )}
      </div>
      {(arePeopleTaken || seat.isPerson) && (
        <div className="flex flex-col gap-1">
          <div className="flex items-center justify-between gap-3 text-sm">
            <span className={seat.isPerson ? 'font-medium' : 'text-muted'}>A person takes this seat</span>
            <Switch
              label={`A person takes the seat of ${name}`}
              isOn={seat.isPerson}
              onChange={(isPerson) => onChange({ ...seat, isPerson })}
            />
          </div>
          {seat.isPerson && faultOf('kind') === undefined && (
            <p className="text-sm text-muted">
              The run waits for its turns; anybody who opens the run can write them.
            </p>
          )}
          {faultOf('kind') !== undefined && (
            <p role="alert" className="text-sm text-failed wrap-anywhere">
              {faultOf('kind')}
            </p>
          )}
        </div>
      )}
    </li>
  )
}

interface AboutProps {
  readonly seat: SeatDraft
  readonly persona: Persona | undefined
  readonly isMissing: boolean
}

function SeatAbout({ seat, persona, isMissing }: AboutProps) {
  if (seat.kind === 'inline') return <p className="-mt-1 text-sm text-muted">Written for this debate</p>
  if (isMissing) return null
  if (persona === undefined) return <Skeleton className="mt-1 h-4 w-40" />
  return (
    <div className="-mt-1">
      <p className="line-clamp-2 text-sm text-muted wrap-anywhere" dir="auto">
        {aboutPersona(persona)}
      </p>
      {persona.model !== null && (
        <p className="mt-1">
          <Tag>{persona.model}</Tag>
        </p>
      )}
    </div>
  )
}

function nameOf(seat: SeatDraft, persona: Persona | undefined, index: number): string {
  const name = seat.kind === 'inline' ? seat.name.trim() : persona?.name
  return name === undefined || name === '' ? `Seat ${index + 1}` : name
}
