import { Upload } from 'lucide-react'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { type DroppedFile, droppedFiles } from '../../components/dropped-files.ts'
import { ImportContext } from './import-context.ts'

// Its code is fetched when somebody imports.
const ImportDialog = lazy(async () => ({ default: (await import('./import-dialog.tsx')).ImportDialog }))

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true

/** A page on which files can be dropped anywhere to import them. */
export function ImportArea({ children }: { readonly children: ReactNode }) {
  const [files, setFiles] = useState<readonly DroppedFile[] | null>(null)
  const [isOver, setIsOver] = useState(false)

  useEffect(() => {
    // Entering a child comes before leaving its parent, so the two are counted.
    let depth = 0
    const enter = (event: DragEvent) => {
      if (!hasFiles(event)) return
      depth += 1
      setIsOver(true)
    }
    const leave = (event: DragEvent) => {
      if (!hasFiles(event)) return
      depth = Math.max(0, depth - 1)
      if (depth === 0) setIsOver(false)
    }
    const over = (event: DragEvent) => {
      // Without this the browser would open the file in place of the page.
      if (hasFiles(event)) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      depth = 0
      setIsOver(false)
      if (event.defaultPrevented || event.dataTransfer === null || !hasFiles(event)) return
      event.preventDefault()
      void droppedFiles(event.dataTransfer).then((dropped) => {
        setFiles((before) => [...(before ?? []), ...dropped])
      })
    }
    const events = { dragenter: enter, dragleave: leave, dragover: over, drop } as const
    for (const [type, listener] of Object.entries(events)) window.addEventListener(type as 'drop', listener)
    return () => {
      for (const [type, listener] of Object.entries(events))
        window.removeEventListener(type as 'drop', listener)
    }
  }, [])

  return (
    <ImportContext value={() => setFiles([])}>
      {children}
      {isOver && files === null && (
        <div
          aria-hidden
          className="pointer-events-none fixed inset-2 z-50 flex flex-col items-center justify-center gap-2 rounded-lg border-2 border-dashed border-accent-ink bg-accent-soft/90 text-accent-ink"
        >
          <Upload className="size-6" />
          <p className="text-lg font-semibold">Drop to import</p>
          <p className="text-base">Personas, scenarios and runs from JSON, YAML or CSV</p>
        </div>
      )}
      <Suspense>
        {files !== null && <ImportDialog files={files} onFiles={setFiles} onClose={() => setFiles(null)} />}
      </Suspense>
    </ImportContext>
  )
}
