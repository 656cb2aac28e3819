import { Info } from 'lucide-react'
import type { ReactNode } from 'react'

/** Says plainly what the search can't do without an embedding model. */
export function EmbeddingNote({ model }: { readonly model: string | null }) {
  if (model === null) {
    return (
      <Note>
        Embeddings are off: this finds passages by the words they use, not by what they mean. <HowTo />
      </Note>
    )
  }
  if (!model.startsWith('local')) return null
  return (
    <Note>
      The local embedding compares words, not meaning. <HowTo />
    </Note>
  )
}

const Note = ({ children }: { readonly children: ReactNode }) => (
  <p className="flex gap-2 text-sm text-muted">
    <Info className="mt-0.5 size-4 shrink-0" aria-hidden />
    <span className="max-w-[80ch] wrap-anywhere">{children}</span>
  </p>
)

const HowTo = () => (
  <>
    To compare meaning, set <code className="font-mono">WORKBENCH_EMBEDDING_MODEL</code> to a model of a
    provider, e.g. <code className="font-mono">openai:text-embedding-3-small</code>, and read the documents
    again.
  </>
)
