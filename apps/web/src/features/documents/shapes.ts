export type DocumentStatus = 'queued' | 'ingesting' | 'ready' | 'failed'

export interface Document {
  readonly id: string
  readonly title: string
  readonly mediaType: string
  readonly sizeBytes: number
  readonly sha256: string
  readonly collection: string
  readonly tags: readonly string[]
  readonly status: DocumentStatus
  readonly chunks: number
  readonly error: { readonly code: string; readonly message: string; readonly hint: string } | null
  readonly runId: string
  readonly createdAt: string
  readonly updatedAt: string
}

interface Place {
  readonly page: number | null
  readonly heading: readonly string[]
  readonly start: number
  readonly end: number
}

export interface DocumentChunk extends Place {
  readonly id: string
  readonly documentId: string
  readonly ordinal: number
  readonly text: string
  readonly uses: number
}

export interface DocumentHit extends Place {
  readonly documentId: string
  readonly chunkId: string
  readonly title: string
  readonly text: string
  readonly score: number
  readonly collection: string
  readonly marks: readonly (readonly number[])[]
}

export interface DocumentCollection {
  readonly name: string
  readonly documents: number
  readonly chunks: number
}

export interface DocumentUse {
  readonly runId: string
  readonly runTitle: string
  readonly turn: number
  readonly speaker: string
  readonly chunkId: string
  readonly marker: string
  readonly isCited: boolean
  readonly at: string
}
