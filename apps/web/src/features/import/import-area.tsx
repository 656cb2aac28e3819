import { type ReactNode, Suspense, useCallback, useState } from 'react'
import { DropOverlay } from '../../components/drop-overlay.tsx'
import type { DroppedFile } from '../../components/dropped-files.ts'
import { lazyPart } from '../../components/lazy-part.tsx'
import { useWindowDrop } from '../../components/use-window-drop.ts'
import { ImportContext } from './import-context.ts'

// Its code is fetched when somebody imports.
const ImportDialog = lazyPart(() => import('./import-dialog.tsx'), 'ImportDialog')

/** A page on which files can be dropped anywhere to import them. */
export function ImportArea({ children }: { readonly children: ReactNode }) {
  const [files, setFiles] = useState<readonly DroppedFile[] | null>(null)
  const isOver = useWindowDrop(
    useCallback(
      (dropped: readonly DroppedFile[]) => setFiles((before) => [...(before ?? []), ...dropped]),
      [],
    ),
  )
  return (
    <ImportContext value={() => setFiles([])}>
      {children}
      {isOver && files === null && (
        <DropOverlay title="Drop to import">
          Personas, scenarios and runs from JSON, YAML, CSV or PNG
        </DropOverlay>
      )}
      <Suspense>
        {files !== null && <ImportDialog files={files} onFiles={setFiles} onClose={() => setFiles(null)} />}
      </Suspense>
    </ImportContext>
  )
}
