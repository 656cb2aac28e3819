import { TextArea } from './text-area.tsx'
import { useCodeKeys } from './use-code-keys.ts'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly description?: string | undefined
  readonly error?: string | undefined
  readonly minRows?: number
}

/** Program text: Tab moves lines in and out, Enter keeps the margin; after Escape, Tab leaves. */
export function CodeArea({ description, ...props }: Props) {
  const onKeyDown = useCodeKeys()
  return (
    <TextArea
      {...props}
      description={
        <>{description} Tab moves lines in, Shift and Tab out; press Escape before Tab to leave the field.</>
      }
      onKeyDown={onKeyDown}
      spellCheck={false}
      autoComplete="off"
      autoCapitalize="off"
      isCode
    />
  )
}
