import { CopyButton } from './copy-button.tsx'

interface Props {
  readonly label: string
  readonly value: unknown
}

// Longer ones would hold the page up; all of it is copied.
const shown = 20_000

/** What a program was given or gave back, as JSON; a text as it is. */
export function JsonValue({ label, value }: Props) {
  const text = typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? 'nothing')
  return (
    <div className="min-w-0">
      <div className="flex items-center justify-between text-xs text-muted">
        {label}
        <CopyButton text={text} label={`Copy ${label.toLowerCase()}`} />
      </div>
      <pre
        dir="auto"
        className="max-h-72 overflow-y-auto rounded-md bg-sunken p-2 font-mono text-xs whitespace-pre-wrap wrap-anywhere"
      >
        {text.length > shown ? `${text.slice(0, shown)}…` : text}
      </pre>
    </div>
  )
}
