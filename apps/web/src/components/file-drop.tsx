import clsx from 'clsx'
import { Upload } from 'lucide-react'
import { type ReactNode, useId, useRef, useState } from 'react'
import { Button } from './button.tsx'
import { chosenFiles, type DroppedFile, droppedFiles } from './dropped-files.ts'

interface Props {
  /** Also with the files of folders that were dropped. */
  readonly onFiles: (files: readonly DroppedFile[]) => void
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
  const take = (files: readonly DroppedFile[]) => {
    if (files.length > 0) onFiles(files)
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
        event.stopPropagation()
        setIsOver(false)
        void droppedFiles(event.dataTransfer).then(take)
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
          take(chosenFiles(event.target.files ?? []))
          event.target.value = ''
        }}
      />
      <Button isBusy={isBusy} aria-describedby={hint} onClick={() => input.current?.click()}>
        Choose files
      </Button>
    </fieldset>
  )
}
