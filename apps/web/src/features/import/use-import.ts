import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { api } from '../../api/client.ts'
import type { DroppedFile } from '../../components/dropped-files.ts'
import { batchesOf, type ImportFile, type Refused, refusalOf } from './import-batches.ts'
import { emptyReport, type ImportReport, withRefused, withResult } from './import-report.ts'

export type ImportState =
  | { readonly phase: 'choosing' }
  | { readonly phase: 'sending'; readonly sent: number; readonly of: number }
  /** What was taken before stays taken; `goOn` sends the rest. */
  | { readonly phase: 'failed'; readonly error: unknown; readonly goOn: () => void }
  | { readonly phase: 'done'; readonly report: ImportReport }

/** Sends files, in several requests where they are large, and adds up what became of them. */
export function useImport() {
  const queryClient = useQueryClient()
  const [state, setState] = useState<ImportState>({ phase: 'choosing' })
  const sending = useRef<AbortController>(null)

  const send = async (batches: readonly (readonly ImportFile[])[], from: number, before: ImportReport) => {
    const controller = new AbortController()
    sending.current = controller
    let report = before
    for (let next = from; next < batches.length; next += 1) {
      setState({ phase: 'sending', sent: next, of: batches.length })
      try {
        const { signal } = controller
        const { references } = report
        report = withResult(report, await api.import(batches[next] ?? [], { signal, references }))
      } catch (error) {
        if (controller.signal.aborted) return
        const left = next
        const soFar = report
        setState({ phase: 'failed', error, goOn: () => void send(batches, left, soFar) })
        return
      } finally {
        for (const key of ['personas', 'scenarios', 'runs', 'tools']) {
          void queryClient.invalidateQueries({ queryKey: [key] })
        }
      }
    }
    setState({ phase: 'done', report })
  }

  const start = async (dropped: readonly DroppedFile[]) => {
    setState({ phase: 'sending', sent: 0, of: 1 })
    const { files, refused } = await readTexts(dropped)
    const { batches, refused: tooLarge } = batchesOf(files)
    await send(batches, 0, withRefused(emptyReport, [...refused, ...tooLarge]))
  }
  const reset = () => {
    sending.current?.abort()
    setState({ phase: 'choosing' })
  }
  return { state, start: (dropped: readonly DroppedFile[]) => void start(dropped), reset }
}

async function readTexts(dropped: readonly DroppedFile[]) {
  const files: ImportFile[] = []
  const refused: Refused[] = []
  for (const { path, file } of dropped) {
    const reason = refusalOf(path, file.size)
    if (reason !== null) {
      refused.push({ name: path, reason })
      continue
    }
    try {
      // Bytes that are no UTF-8 must not come in as question marks.
      const content = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
      files.push({ name: path, content })
    } catch (error) {
      const isText = !(error instanceof TypeError)
      refused.push({ name: path, reason: isText ? 'The browser could not read it.' : 'Not a text in UTF-8.' })
    }
  }
  return { files, refused }
}
