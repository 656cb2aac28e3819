import { useQuery } from '@tanstack/react-query'
import type { Artifact } from '@workbench/client/models'
import { useMemo } from 'react'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { RawText } from '../../../components/raw-text.tsx'
import { SkeletonLines } from '../../../components/skeleton.tsx'
import { size } from '../../../format/size.ts'
import { headQuery } from './artifacts-query.ts'
import { csvTable } from './csv-rows.ts'
import { CsvView } from './csv-view.tsx'
import { JsonTree } from './json-tree.tsx'
import { MarkdownView } from './markdown-view.tsx'
import type { PreviewKind } from './preview-kind.ts'
import type { Head } from './read-head.ts'

interface Props {
  readonly artifact: Artifact
  readonly kind: PreviewKind
}

/** A file that is text: as a table, as Markdown, as JSON, or as it is. */
export function TextPreview({ artifact: { id, sizeBytes }, kind }: Props) {
  const { data: head, error, refetch } = useQuery(headQuery(id))
  if (error !== null) {
    return (
      <div className="p-4">
        <ErrorNotice error={error} title="The file could not be read" onRetry={() => void refetch()} />
      </div>
    )
  }
  if (head === undefined) {
    return (
      <div className="p-4">
        <SkeletonLines count={6} label="Reading the file" />
      </div>
    )
  }
  if (head.isBinary) {
    return (
      <p className="p-4 text-muted">It is named as text and holds something else: it can be downloaded.</p>
    )
  }
  return (
    <>
      {head.isCut && (
        <p role="note" className="border-b border-line bg-sunken px-4 py-2 text-sm text-muted">
          Only the first 256 KiB of {size(sizeBytes)} are shown. Download it to see all of it.
        </p>
      )}
      <TextView head={head} kind={kind} />
    </>
  )
}

function TextView({ head, kind }: { readonly head: Head; readonly kind: PreviewKind }) {
  const { text, isCut } = head
  const shape = useMemo(() => {
    if (kind === 'csv') return { table: csvTable(text, isCut) }
    return kind === 'json' && !isCut ? { json: parsed(text) } : {}
  }, [text, isCut, kind])
  if (text === '') return <p className="p-4 text-muted">The file is empty.</p>
  if (shape.table) return <CsvView table={shape.table} />
  if (shape.json) {
    return (
      <div className="max-h-[75dvh] overflow-auto p-4">
        <JsonTree value={shape.json.value} />
      </div>
    )
  }
  if (kind === 'markdown') return <MarkdownView text={text} />
  return (
    <div className="p-3">
      <RawText text={text} copyLabel="Copy text" />
    </div>
  )
}

/** Null for what is no JSON: it is shown as it is. */
function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}
