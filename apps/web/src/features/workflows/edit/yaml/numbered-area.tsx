import { Field as Base } from '@base-ui/react/field'
import clsx from 'clsx'
import type { Ref } from 'react'
import { useMemo } from 'react'
import { Field } from '../../../../components/field.tsx'
import { useCodeKeys } from '../../../../components/use-code-keys.ts'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Lines that something is wrong with, from 1. */
  readonly faultyLines: ReadonlySet<number>
  readonly error?: string | undefined
  readonly ref?: Ref<HTMLTextAreaElement>
}

/** A text of many lines with their numbers beside it; both scroll as one. */
export function NumberedArea({ label, value, onChange, faultyLines, error, ref }: Props) {
  const onKeyDown = useCodeKeys()
  const lines = useMemo(() => value.split('\n').length, [value])
  return (
    <Field
      label={label}
      isLabelHidden
      error={error}
      description="Tab moves lines in, Shift and Tab out; press Escape before Tab to leave the field."
    >
      <div
        className={clsx(
          'flex max-h-[70dvh] min-h-80 overflow-auto rounded-md border bg-surface font-mono text-sm leading-relaxed shadow-raised has-focus-visible:outline-2 has-focus-visible:outline-accent-ink',
          error === undefined ? 'border-line-strong/60' : 'border-failed',
        )}
      >
        <div
          aria-hidden
          className="sticky left-0 z-10 h-fit min-h-full shrink-0 border-r border-line bg-sunken py-2 text-right text-muted select-none"
        >
          {Array.from({ length: lines }, (_, at) => at + 1).map((line) => (
            <div
              key={line}
              className={clsx('px-2', faultyLines.has(line) && 'bg-failed-soft font-semibold text-failed')}
            >
              {line}
            </div>
          ))}
        </div>
        <Base.Control
          value={value}
          onValueChange={onChange}
          render={
            <textarea
              ref={ref}
              onKeyDown={onKeyDown}
              spellCheck={false}
              autoComplete="off"
              autoCapitalize="off"
              wrap="off"
              className="field-sizing-content h-fit min-h-full min-w-max flex-1 resize-none overflow-hidden bg-transparent px-3 py-2 whitespace-pre outline-none"
            />
          }
        />
      </div>
    </Field>
  )
}
