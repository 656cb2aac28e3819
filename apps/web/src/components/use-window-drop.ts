import { useEffect, useState } from 'react'
import { type DroppedFile, droppedFiles } from './dropped-files.ts'

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true

/**
 * Takes files that are dropped anywhere on the page, folders opened.
 *
 * @param onFiles - Stable, e.g. by useCallback.
 * @returns whether somebody drags files over the page right now.
 */
export function useWindowDrop(onFiles: (files: readonly DroppedFile[]) => void): boolean {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    // Entering a child comes before leaving its parent, so the two are counted.
    let depth = 0
    const end = () => {
      depth = 0
      setIsOver(false)
      window.removeEventListener('pointermove', end)
    }
    const enter = (event: DragEvent) => {
      if (!hasFiles(event)) return
      depth += 1
      setIsOver(true)
      // Pointers are silent while something is dragged. A row that is taken away under the files never says that they left.
      window.addEventListener('pointermove', end)
    }
    const leave = (event: DragEvent) => {
      if (!hasFiles(event)) return
      depth -= 1
      if (depth <= 0) end()
    }
    const over = (event: DragEvent) => {
      // Without this the browser would open the file in place of the page.
      if (hasFiles(event)) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      end()
      if (event.defaultPrevented || event.dataTransfer === null || !hasFiles(event)) return
      event.preventDefault()
      void droppedFiles(event.dataTransfer).then((files) => {
        if (files.length > 0) onFiles(files)
      })
    }
    const events = { dragenter: enter, dragleave: leave, dragover: over, drop } as const
    for (const [type, listener] of Object.entries(events)) window.addEventListener(type as 'drop', listener)
    return () => {
      window.removeEventListener('pointermove', end)
      for (const [type, listener] of Object.entries(events))
        window.removeEventListener(type as 'drop', listener)
    }
  }, [onFiles])
  return isOver
}
