import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { IconButton } from '../../../../components/icon-button.tsx'
import { TextField } from '../../../../components/text-field.tsx'
import type { SeenNames } from '../steps/step-names.ts'
import { CodeField } from './code-field.tsx'
import { type Pair, pairsOf, saysSame, valueOfPairs } from './pairs.ts'

interface Props {
  readonly label: string
  readonly description?: string | undefined
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly stepId: string | null
  readonly names: readonly SeenNames[]
  readonly error?: string | undefined
}

/** Names with a text each, e.g. headers. */
export function PairsField({ label, description, value, onChange, stepId, names, error }: Props) {
  // A row without a name yet is no part of the value.
  const [rows, setRows] = useState(() => pairsOf(value))
  const shown = saysSame(rows, value) ? rows : pairsOf(value)
  const change = (next: readonly Pair[]) => {
    setRows(next)
    onChange(valueOfPairs(next))
  }
  const changeRow = (key: string, changes: Partial<Pair>) =>
    change(shown.map((row) => (row.key === key ? { ...row, ...changes } : row)))
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5">
      <legend className="mb-1.5 text-sm font-medium">
        {label}
        <span className="ml-1 font-normal text-muted"> optional</span>
      </legend>
      {shown.map(({ key, name, text }, at) => (
        <div key={key} className="flex items-start gap-1.5">
          <TextField
            label={`${label}, name ${at + 1}`}
            isLabelHidden
            placeholder="Name"
            value={name}
            onChange={(next) => changeRow(key, { name: next })}
            className="w-2/5"
            spellCheck={false}
            autoComplete="off"
          />
          <CodeField
            label={`${label}, value ${at + 1}`}
            isLabelHidden
            mode="template"
            value={text}
            onChange={(next) => changeRow(key, { text: next })}
            stepId={stepId}
            names={names}
            className="flex-1"
          />
          <IconButton
            icon={X}
            label={`Remove ${name === '' ? `row ${at + 1}` : name}`}
            size="md"
            onClick={() => change(shown.filter((row) => row.key !== key))}
          />
        </div>
      ))}
      <span>
        <Button variant="ghost" onClick={() => change([...shown, { key: newRowKey(), name: '', text: '' }])}>
          <Plus aria-hidden />
          Add to {label.toLowerCase()}
        </Button>
      </span>
      {description !== undefined && <p className="text-sm text-muted">{description}</p>}
      {error !== undefined && <p className="text-sm text-failed">{error}</p>}
    </fieldset>
  )
}

let rowsMade = 0
const newRowKey = () => {
  rowsMade += 1
  return `new ${rowsMade}`
}
