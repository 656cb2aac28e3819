import { Field as Base } from '@base-ui/react/field'
import clsx from 'clsx'
import { useRef } from 'react'
import { controlClass, Field, type FieldProps, splitFieldProps } from '../../../../components/field.tsx'
import type { SeenNames } from '../steps/step-names.ts'
import { InsertMenu } from './insert-menu.tsx'
import { type CodeMode, insertionOf } from './insertion.ts'
import { LiveResult } from './live-result.tsx'

type Props = FieldProps & {
  readonly mode: CodeMode
  readonly value: string
  readonly onChange: (value: string) => void
  /** Whose names and data it sees; null: no step's. */
  readonly stepId: string | null
  readonly names: readonly SeenNames[]
  readonly minRows?: number
  readonly placeholder?: string | undefined
  /** For JSON: letters of one width. An expression has them anyway. */
  readonly isCode?: boolean
  /** What the text stands for, where it is JSON. */
  readonly tried?: unknown
}

/** An expression, or text with expressions in it: names to insert, and what it gives below. */
export function CodeField(props: Props) {
  const [field, { mode, value, onChange, stepId, names, minRows = 1, placeholder, isCode = false, tried }] =
    splitFieldProps(props)
  const area = useRef<HTMLTextAreaElement>(null)
  const insert = (name: string) => {
    const element = area.current
    if (element === null) return
    element.focus()
    const text = insertionOf(mode, element.value.slice(0, element.selectionStart), name)
    // As if it was typed, so that undo takes it back.
    if (document.execCommand('insertText', false, text)) return
    element.setRangeText(text, element.selectionStart, element.selectionEnd, 'end')
    element.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  return (
    <Field {...field}>
      <div className="relative">
        <Base.Control
          value={value}
          onValueChange={onChange}
          render={
            <textarea
              ref={area}
              rows={minRows}
              placeholder={placeholder}
              spellCheck={mode === 'template' && !isCode}
              autoComplete="off"
              autoCapitalize="off"
              // A field that is as large as its text does not listen to rows.
              style={{ minHeight: `calc(${minRows}lh + 0.875rem)` }}
              className={clsx(
                controlClass,
                'field-sizing-content max-h-[50dvh] py-1.5 pr-9 leading-relaxed whitespace-pre-wrap wrap-anywhere',
                minRows > 1 ? 'resize-y' : 'resize-none',
                (isCode || mode === 'expression') && 'font-mono text-sm',
              )}
            />
          }
        />
        {names.length > 0 && (
          <span className="absolute top-1 right-1">
            <InsertMenu label={field.label} groups={names} onInsert={insert} />
          </span>
        )}
      </div>
      <LiveResult
        tried={{ mode, text: value, ...(tried !== undefined && { value: tried }) }}
        hasFault={field.error !== undefined}
        stepId={stepId}
      />
    </Field>
  )
}
