import { Plus, X } from 'lucide-react'
import { newKey } from '../../api/new-key.ts'
import { Button } from '../../components/button.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { TextField } from '../../components/text-field.tsx'
import type { RubricRow } from './scenario-form.ts'

interface Props {
  readonly rows: readonly RubricRow[]
  readonly onChange: (rows: readonly RubricRow[]) => void
  /** The fault of a field, e.g. of "rubric.0.name". */
  readonly faultOf: (path: string) => string | undefined
}

/** What a judge looks at, and how much each of it counts. */
export function RubricFields({ rows, onChange, faultOf }: Props) {
  return (
    <div className="flex flex-col gap-3">
      {rows.length > 0 && (
        <ol className="flex flex-col gap-3">
          {rows.map((row, place) => {
            const change = (changes: Partial<RubricRow>) => onChange(rows.with(place, { ...row, ...changes }))
            const number = place + 1
            return (
              <li
                key={row.key}
                className="grid grid-cols-[minmax(0,1fr)_7rem_1.75rem] items-start gap-2 tablet:grid-cols-[12rem_minmax(0,1fr)_7rem_1.75rem]"
              >
                <TextField
                  label={`Criterion ${number}`}
                  isLabelHidden
                  placeholder="Criterion"
                  value={row.name}
                  onChange={(name) => change({ name })}
                  error={faultOf(`rubric.${place}.name`)}
                  className="max-tablet:order-1"
                />
                <TextField
                  label={`What criterion ${number} asks`}
                  isLabelHidden
                  placeholder="What it asks"
                  value={row.description}
                  onChange={(description) => change({ description })}
                  error={faultOf(`rubric.${place}.description`)}
                  className="max-tablet:order-4 max-tablet:col-span-3"
                />
                <NumberField
                  label={`Weight of criterion ${number}`}
                  isLabelHidden
                  min={0}
                  step={1}
                  value={row.weight}
                  onChange={(weight) => change({ weight: weight ?? 0 })}
                  error={faultOf(`rubric.${place}.weight`)}
                  className="max-tablet:order-2"
                />
                <span className="flex h-9 items-center max-tablet:order-3">
                  <IconButton
                    icon={X}
                    label={`Take away criterion ${number}`}
                    onClick={() => onChange(rows.toSpliced(place, 1))}
                  />
                </span>
              </li>
            )
          })}
        </ol>
      )}
      <div>
        <Button onClick={() => onChange([...rows, { key: newKey(), name: '', description: '', weight: 1 }])}>
          <Plus aria-hidden />
          Add a criterion
        </Button>
      </div>
    </div>
  )
}
