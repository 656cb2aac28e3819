import { FileUp } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { Button } from './button.tsx'

interface Props {
  /** e.g. ".json" */
  readonly accept: string
  readonly onText: (text: string) => void
  readonly children: ReactNode
}

/** Takes the text of one file. */
export function FileButton({ accept, onText, children }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ target }) => {
          void target.files?.[0]?.text().then(onText)
          target.value = ''
        }}
      />
      <Button onClick={() => input.current?.click()}>
        <FileUp aria-hidden />
        {children}
      </Button>
    </>
  )
}
