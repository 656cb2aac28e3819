import clsx from 'clsx'
import { Search } from 'lucide-react'
import { type Ref, useEffect, useState } from 'react'
import { controlClass } from './field.tsx'

interface Props {
  readonly label: string
  readonly value: string
  /** Called a moment after the last key. */
  readonly onChange: (value: string) => void
  readonly className?: string
  readonly ref?: Ref<HTMLInputElement>
}

const pauseMs = 200

/** Searches as one types; `/` goes here. */
export function SearchField({ label, value, onChange, className, ref }: Props) {
  const [text, setText] = useState(value)
  // Back and forward change the address, and with it the value.
  useEffect(() => setText(value), [value])
  useEffect(() => {
    if (text === value) return
    const timer = setTimeout(() => onChange(text), pauseMs)
    return () => clearTimeout(timer)
  }, [text, value, onChange])
  return (
    <div className={clsx('relative min-w-0', className)}>
      <Search
        className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-muted"
        aria-hidden
      />
      <input
        ref={ref}
        type="search"
        data-shortcut="search"
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
        // Later it would take away the page that was opened meanwhile.
        onBlur={() => text !== value && onChange(text)}
        className={clsx(controlClass, 'h-8 pl-8 text-sm')}
      />
    </div>
  )
}
