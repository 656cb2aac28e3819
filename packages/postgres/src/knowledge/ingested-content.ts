import type { IngestedContent } from '@workbench/core/ports/document-repository'
import type { Database } from '../database.ts'

interface StateRow {
  generation: number
  published_sha256: string | null
  published_embedding_model: string | null
  media_type: string | null
  chunks: number
}

export function createIngestedContent(db: Database): IngestedContent {
  return {
    async find(documentId) {
      const rows = await db.query<StateRow>(
        {
          name: 'state_of_content',
          text: `select generation, published_sha256, published_embedding_model, media_type, chunks from documents
                 where id = $1`,
        },
        [documentId],
      )
      const [row] = rows
      if (row === undefined) return null
      const { generation, published_sha256: sha256, published_embedding_model: embeddingModel, chunks } = row
      const mediaType = row.media_type ?? 'application/octet-stream'
      return { generation, published: sha256 === null ? null : { sha256, mediaType, embeddingModel, chunks } }
    },
  }
}
