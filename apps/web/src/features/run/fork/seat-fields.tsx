import type { DebateInput } from '@workbench/client/models'
import type { Faults } from '../../../api/faults.ts'
import { Disclosure } from '../../../components/disclosure.tsx'
import { ModelField } from '../../../components/model-field.tsx'
import { NumberField } from '../../../components/number-field.tsx'
import { TextArea } from '../../../components/text-area.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { PersonaCombobox } from '../../../speakers/persona-combobox.tsx'
import { usePersona } from '../../../speakers/use-persona.ts'
import type { SeatForm } from './fork-changes.ts'

interface Props {
  readonly seat: DebateInput['participants'][number]
  readonly form: SeatForm
  readonly faults: Faults
  readonly onChange: (changes: Partial<SeatForm>) => void
}

/** Who sits there in the fork, and how they speak; folded, since most forks change one seat at most. */
export function SeatFields({ seat, form, faults, onChange }: Props) {
  const at = (field: string) => faults[`changes.participants.${seat.seat}.${field}`]
  const hasFault = Object.keys(faults).some((path) => path.startsWith(`changes.participants.${seat.seat}`))
  const persona = usePersona(form.personaId)
  return (
    <div className="border-b border-line py-1 last:border-b-0">
      <Disclosure
        isOpenAtFirst={hasFault}
        summary={
          <span className="flex min-w-0 flex-wrap gap-x-2">
            <bdi className="font-medium wrap-anywhere text-ink">{persona?.name ?? form.name}</bdi>
            {seat.role !== null && <span>{seat.role}</span>}
            {hasFault && <span className="text-failed">has a fault</span>}
          </span>
        }
      >
        <div className="grid gap-4 py-2 pl-5 tablet:grid-cols-2">
          <PersonaCombobox
            label="Persona"
            isOptional
            placeholder="As it is"
            value={form.personaId}
            onChange={(chosen) => onChange({ personaId: chosen?.id ?? null })}
            error={at('personaId')}
          />
          <ModelField
            label="Model"
            isOptional
            whenEmpty={seat.model}
            value={form.model}
            onChange={(model) => onChange({ model })}
            error={at('model')}
          />
          <TextField
            label="Name"
            value={form.name}
            onChange={(name) => onChange({ name })}
            error={at('name')}
            {...(form.personaId !== null && { description: 'The persona’s own, unless it is changed here.' })}
          />
          <NumberField
            label="Temperature"
            isOptional
            min={0}
            max={2}
            step={0.1}
            placeholder="Default"
            value={form.temperature}
            onChange={(temperature) => onChange({ temperature })}
            error={at('temperature')}
          />
          <TextArea
            className="tablet:col-span-2"
            label="Instructions"
            value={form.instructions}
            onChange={(instructions) => onChange({ instructions })}
            error={at('instructions')}
            {...(form.personaId !== null && {
              description: 'The persona’s own, unless they are changed here.',
            })}
          />
        </div>
      </Disclosure>
    </div>
  )
}
