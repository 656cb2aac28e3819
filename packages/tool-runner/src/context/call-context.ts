import type { DocumentSearch } from '@workbench/core/ports/document-search'
import type { MessageChannels } from '@workbench/core/ports/message-channels'
import type { Egress } from '../egress/egress.ts'
import type { FileAccess } from '../files/file-access.ts'
import type { Grant } from '../grant.ts'

export interface ContextDeps {
  readonly egress: Pick<Egress, 'fetch'>
  readonly files: FileAccess
  readonly channels: MessageChannels
  /** null: there are no documents yet. */
  readonly documents: DocumentSearch | null
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number
  /** Gets what went wrong on our side; the tool is told no more than that. */
  readonly onFault: (error: unknown) => void
}

/** One call, seen from its requests. */
export interface CallContext extends ContextDeps {
  readonly grant: Grant
  /** Only the tools that come with the workbench may send messages and search documents. */
  readonly isBuiltIn: boolean
  /** For the next request that changes something: the same on every repetition of the call. */
  readonly nextIdempotencyKey: () => string
  /** Before bytes are written. @throws ToolError with `output_limit` */
  readonly takeRoom: (bytes: number) => void
}
