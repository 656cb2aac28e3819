import type { Turn } from '@workbench/client/models'

/** What a turn rests on. */
export function Citations({ citations }: Pick<Turn, 'citations'>) {
  if (citations.length === 0) return null
  return (
    <ul aria-label="Citations" className="mt-2 flex flex-wrap gap-1.5 text-xs">
      {citations.map(({ marker, documentId, chunkId }) => (
        <li
          key={`${marker}/${documentId}/${chunkId}`}
          className="rounded-sm bg-hover px-1.5 py-0.5 text-muted wrap-anywhere"
        >
          {marker}
          {documentId !== null && <span className="font-mono"> {documentId.slice(-8)}</span>}
        </li>
      ))}
    </ul>
  )
}
