import { X } from 'lucide-react'
import { Button } from '../../../components/button.tsx'
import { LibraryCombobox } from '../../workflows/edit/fields/library-combobox.tsx'
import { mostScenarios } from '../experiments-search.ts'
import { useScenarioNames } from '../use-scenario-names.ts'

interface Props {
  readonly value: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
  /** By place in the list. */
  readonly faultOf: (place: number) => string | undefined
  readonly error: string | undefined
}

/** Which scenarios are run: one, or several that are judged together. */
export function ScenariosField({ value, onChange, faultOf, error }: Props) {
  const nameOf = useScenarioNames(value)
  return (
    <div className="flex flex-col gap-2">
      {value.length > 0 && (
        <ul aria-label="Chosen scenarios" className="flex flex-col gap-1.5">
          {value.map((id, place) => (
            <li key={id} className="flex flex-col gap-1">
              <span className="flex min-h-9 items-center justify-between gap-2 rounded-md border border-line bg-canvas py-1 pr-1 pl-3">
                <bdi className="min-w-0 wrap-anywhere">{nameOf(id)}</bdi>
                <Button
                  variant="ghost"
                  isSquare
                  aria-label={`Remove ${nameOf(id).slice(0, 80)}`}
                  onClick={() => onChange(value.filter((other) => other !== id))}
                >
                  <X aria-hidden />
                </Button>
              </span>
              {faultOf(place) !== undefined && <span className="text-sm text-failed">{faultOf(place)}</span>}
            </li>
          ))}
        </ul>
      )}
      {value.length < mostScenarios && (
        <LibraryCombobox
          // Begun anew with each one that is added, so that nothing of it stays in the field.
          key={value.length}
          library="scenarios"
          label={value.length === 0 ? 'Scenario' : 'Another scenario'}
          isOptional={value.length > 0}
          {...(value.length > 0 && {
            description: 'Several are a suite: each is judged for itself, and all of them together.',
          })}
          value={null}
          onChange={(id) => id !== null && !value.includes(id) && onChange([...value, id])}
          error={error}
        />
      )}
    </div>
  )
}
