import { Field as Base } from '@base-ui/react/field'
import clsx from 'clsx'
import type { ReactNode } from 'react'

export interface FieldProps {
  readonly label: string
  /** What belongs here, below the control. */
  readonly description?: ReactNode | undefined
  /** What is wrong with the value; shown at the control and announced. */
  readonly error?: string | undefined
  /** The label is there for those who don't see the page only. */
  readonly isLabelHidden?: boolean | undefined
  readonly isOptional?: boolean | undefined
  readonly className?: string | undefined
}

/** Label, control, description and error, tied together. Every control of a form stands in one. */
export function Field({
  label,
  description,
  error,
  isLabelHidden = false,
  isOptional = false,
  className,
  children,
}: FieldProps & { readonly children: ReactNode }) {
  return (
    <Base.Root invalid={error !== undefined} className={clsx('flex min-w-0 flex-col gap-1.5', className)}>
      <Base.Label className={clsx('text-sm font-medium', isLabelHidden && 'sr-only')}>
        {label}
        {isOptional && <span className="ml-1 font-normal text-muted"> optional</span>}
      </Base.Label>
      {children}
      {description !== undefined && (
        <Base.Description className="text-sm text-muted">{description}</Base.Description>
      )}
      {error !== undefined && (
        <Base.Error match className="text-sm text-failed">
          {error}
        </Base.Error>
      )}
    </Base.Root>
  )
}

/** What a control passes on to its Field, and what it keeps. */
export function splitFieldProps<Props extends FieldProps>({
  label,
  description,
  error,
  isLabelHidden,
  isOptional,
  className,
  ...control
}: Props) {
  return [{ label, description, error, isLabelHidden, isOptional, className }, control] as const
}

/** How everything that takes text is dressed. */
export const controlClass =
  'w-full min-w-0 rounded-md border border-line-strong/60 bg-surface px-3 text-base text-ink shadow-raised placeholder:text-muted hover:border-line-strong data-invalid:border-failed disabled:opacity-60'
