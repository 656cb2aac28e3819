import { useState } from 'react'
import { faultWithin } from '../../../../api/faults.ts'
import { Button } from '../../../../components/button.tsx'
import { CodeArea } from '../../../../components/code-area.tsx'
import { useEditorMeans } from '../editor-means.ts'
import { isObject } from '../fields/debate-request.ts'
import type { JsonObject } from '../workflow-shapes.ts'
import { inputRows, schemaOfRows } from './input-rows.ts'
import { InputRows } from './input-rows-form.tsx'

interface Props {
  readonly inputs: JsonObject | null
  readonly onChange: (inputs: JsonObject | null) => void
}

const unreadKey = '/inputs'

/** What a start may bring: as rows, or as the schema that they stand for. */
export function InputsForm({ inputs, onChange }: Props) {
  const { faults, unread, onUnread } = useEditorMeans()
  const rows = inputRows(inputs)
  const broken = unread[unreadKey]
  const [isRaw, setIsRaw] = useState(false)
  // What rows can't say is shown as it is.
  const isSchema = isRaw || rows === null || broken !== undefined
  const [typed, setTyped] = useState('')
  const change = (text: string) => {
    setTyped(text)
    const schema = schemaIn(text)
    onUnread(unreadKey, schema === undefined ? text : null)
    if (schema !== undefined) onChange(schema)
  }
  const isAsTyped = JSON.stringify(schemaIn(typed)) === JSON.stringify(inputs)
  const shown = broken ?? (isAsTyped ? typed : inputs === null ? '' : JSON.stringify(inputs, null, 2))
  return (
    <>
      <p className="text-sm text-muted">What a start may bring; expressions see it as inputs.NAME.</p>
      {isSchema ? (
        <CodeArea
          label="JSON Schema"
          description="Of type object; empty: a start brings nothing."
          value={shown}
          onChange={change}
          error={broken === undefined ? faultWithin(faults, 'inputs') : 'This is no JSON object yet.'}
          minRows={6}
        />
      ) : (
        <>
          <InputRows rows={rows} onChange={(next) => onChange(schemaOfRows(next, inputs))} />
          {faultWithin(faults, 'inputs') !== undefined && (
            <p className="text-sm text-failed">{faultWithin(faults, 'inputs')}</p>
          )}
        </>
      )}
      {(rows !== null || !isSchema) && broken === undefined && (
        <span>
          <Button variant="ghost" aria-pressed={isSchema} onClick={() => setIsRaw(!isRaw)}>
            {isSchema ? 'As a table' : 'As a JSON Schema'}
          </Button>
        </span>
      )}
    </>
  )
}

/** undefined: it is none. */
function schemaIn(text: string): JsonObject | null | undefined {
  if (text.trim() === '') return null
  try {
    const schema: unknown = JSON.parse(text)
    return isObject(schema) ? schema : undefined
  } catch {
    return undefined
  }
}
