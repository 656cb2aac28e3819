import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { api } from '../../api/client.ts'
import type { DroppedFile } from '../../components/dropped-files.ts'
import { fileContent } from './file-content.ts'
import type { ImportAsks } from './import-asks.ts'
import { batchesOf, type ImportFile, type Refused, refusalOf } from './import-batches.ts'
import { emptyReport, type ImportReport, withRefused, withResult } from './import-report.ts'

export type ImportState =
  | { readonly phase: 'choosing' }
  | { readonly phase: 'sending'; readonly sent: number; readonly of: number }
  /** What was taken before stays taken; `goOn` sends the rest. */
  | { readonly phase: 'failed'; readonly error: unknown; readonly goOn: () => void }
  /** Files have variables: `answer` sends them again with values, `leaveOut` ends without them. */
  | {
      readonly phase: 'asking'
      readonly asks: ImportAsks
      readonly answer: (values: ImportValues) => void
      readonly leaveOut: () => void
    }
  | { readonly phase: 'done'; readonly report: ImportReport }

export type ImportValues = Readonly<Record<string, string>>

/** Sends files, in several requests where they are large, and adds up what became of them. */
export function useImport() {
  const queryClient = useQueryClient()
  const [state, setState] = useState<ImportState>({ phase: 'choosing' })
  const sending = useRef<AbortController>(null)

  const files = useRef<readonly ImportFile[]>([])

  const send = async (
    batches: readonly (readonly ImportFile[])[],
    from: number,
    before: ImportReport,
    values: ImportValues = {},
  ) => {
    const controller = new AbortController()
    sending.current = controller
    let report = before
    for (let next = from; next < batches.length; next += 1) {
      setState({ phase: 'sending', sent: next, of: batches.length })
      try {
        const { signal } = controller
        const { references } = report
        report = withResult(report, await api.import(batches[next] ?? [], { signal, references, values }))
      } catch (error) {
        if (controller.signal.aborted) return
        const left = next
        const soFar = report
        setState({ phase: 'failed', error, goOn: () => void send(batches, left, soFar, values) })
        return
      } finally {
        for (const key of ['personas', 'scenarios', 'runs', 'tools']) {
          void queryClient.invalidateQueries({ queryKey: [key] })
        }
      }
    }
    const { asks } = report
    if (asks.every(({ variables }) => variables.length === 0)) {
      setState({ phase: 'done', report })
      return
    }
    const answer = (given: ImportValues) => {
      const asked = new Set(asks.map(({ name }) => name))
      const again = batchesOf(files.current.filter(({ name }) => asked.has(name)))
      void send(again.batches, 0, { ...report, asks: [] }, { ...values, ...given })
    }
    setState({ phase: 'asking', asks, answer, leaveOut: () => setState({ phase: 'done', report }) })
  }

  const start = async (dropped: readonly DroppedFile[]) => {
    setState({ phase: 'sending', sent: 0, of: 1 })
    const { files: read, refused } = await readFiles(dropped)
    files.current = read
    const { batches, refused: tooLarge } = batchesOf(read)
    await send(batches, 0, withRefused(emptyReport, [...refused, ...tooLarge]))
  }
  const reset = () => {
    sending.current?.abort()
    files.current = []
    setState({ phase: 'choosing' })
  }
  return { state, start: (dropped: readonly DroppedFile[]) => void start(dropped), reset }
}

async function readFiles(dropped: readonly DroppedFile[]) {
  const files: ImportFile[] = []
  const refused: Refused[] = []
  for (const { path, file } of dropped) {
    const reason = refusalOf(path, file.size)
    if (reason !== null) {
      refused.push({ name: path, reason })
      continue
    }
    try {
      files.push({ name: path, ...fileContent(new Uint8Array(await file.arrayBuffer())) })
    } catch {
      refused.push({ name: path, reason: 'The browser could not read it.' })
    }
  }
  return { files, refused }
}
