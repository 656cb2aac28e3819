import { firstLines } from './first-lines.ts'
import { RawText } from './raw-text.tsx'
import { seenAsWritten } from './seen-as-written.ts'

interface Props {
  readonly label: string
  readonly value: unknown
}

/** What a program was given or gave back, as JSON; a text as it is. Long ones in part until somebody wants all. */
export function JsonValue({ label, value }: Props) {
  const text = seenAsWritten(
    typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? 'nothing'),
  )
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <p className="text-xs text-muted">{label}</p>
      <RawText text={text} copyLabel={`Copy ${label.toLowerCase()}`} shownAtFirst={firstLines(text)} />
    </div>
  )
}
