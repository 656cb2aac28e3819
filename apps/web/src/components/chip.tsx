import { Toggle } from '@base-ui/react/toggle'
import type { ReactNode } from 'react'

interface Props {
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  readonly children: ReactNode
}

/** A filter that is on or off. */
export function Chip({ isOn, onChange, children }: Props) {
  return (
    <Toggle
      pressed={isOn}
      onPressedChange={onChange}
      className="inline-flex h-7 shrink-0 items-center gap-1.5 rounded-full border border-line bg-surface px-3 text-sm font-medium whitespace-nowrap text-muted hover:border-line-strong hover:text-ink data-pressed:border-accent-ink data-pressed:bg-accent-soft data-pressed:text-accent-ink [&_svg]:size-3.5"
    >
      {children}
    </Toggle>
  )
}
