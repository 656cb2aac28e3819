import { useState } from 'react'
import type { FieldProps } from '../../../../components/field.tsx'
import { useEditorMeans } from '../editor-means.ts'
import type { SeenNames } from '../steps/step-names.ts'
import { CodeField } from './code-field.tsx'
import { jsonIn, jsonText } from './json-text.ts'

type Props = FieldProps & {
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  /** Where what can't be read yet is kept, `STEP_ID/FIELD`. */
  readonly unreadKey: string
  readonly stepId: string | null
  readonly names: readonly SeenNames[]
  readonly minRows?: number
  readonly placeholder?: string | undefined
}

/** Any JSON, or plain words, with `{{ }}` in its texts. */
export function JsonField({ value, onChange, unreadKey, error, minRows = 3, ...props }: Props) {
  const { unread, onUnread } = useEditorMeans()
  const broken = unread[unreadKey]
  // What is typed stays as it is laid out, as long as it says what the value is.
  const [typed, setTyped] = useState('')
  const change = (text: string) => {
    setTyped(text)
    const read = jsonIn(text)
    onUnread(unreadKey, read.isRight ? null : text)
    if (read.isRight) onChange(read.value)
  }
  return (
    <CodeField
      {...props}
      mode="template"
      isCode
      tried={value}
      value={broken ?? (says(typed, value) ? typed : jsonText(value))}
      onChange={change}
      minRows={minRows}
      error={broken === undefined ? error : 'This is no JSON yet; plain words may stand here as they are.'}
    />
  )
}

function says(text: string, value: unknown): boolean {
  const read = jsonIn(text)
  return read.isRight && JSON.stringify(read.value) === JSON.stringify(value)
}
