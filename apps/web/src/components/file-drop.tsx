import clsx from 'clsx'
import { Upload } from 'lucide-react'
import { type ReactNode, useId, useRef, useState } from 'react'
import { Button } from './button.tsx'

interface Props {
  readonly onFiles: (files: readonly File[]) => void
  /** e.g. ".json,.yaml,.csv" */
  readonly accept: string
  readonly isBusy?: boolean
  /** What may be dropped here. */
  readonly children: ReactNode
}

/** A place to drop files on, and a button that does the same. */
export function FileDrop({ onFiles, accept, isBusy = false, children }: Props) {
  const [isOver, setIsOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const hint = useId()
  const take = (files: FileList | null) => {
    if (files !== null && files.length > 0) onFiles([...files])
  }
  return (
    <fieldset
      aria-label="Files"
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        take(event.dataTransfer.files)
      }}
      className={clsx(
        'flex flex-col items-center gap-3 rounded-lg border border-dashed px-6 py-8 text-center',
        isOver ? 'border-accent-ink bg-accent-soft' : 'border-line-strong bg-sunken',
      )}
    >
      <Upload className="size-5 text-muted" aria-hidden />
      <div id={hint} className="max-w-md text-base text-muted">
        {children}
      </div>
      <input
        ref={input}
        type="file"
        multiple
        accept={accept}
        hidden
        onChange={(event) => {
          take(event.target.files)
          event.target.value = ''
        }}
      />
      <Button isBusy={isBusy} aria-describedby={hint} onClick={() => input.current?.click()}>
        Choose files
      </Button>
    </fieldset>
  )
}
