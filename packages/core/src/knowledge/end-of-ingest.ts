import { ModelCallError, NotFoundError, RunLostError } from '../errors.ts'
import type { IngestInput } from '../models/document.ts'
import type { RunError } from '../models/run.ts'
import { DocumentError } from '../ports/document-reader.ts'
import type { RunEnd } from '../ports/run-journal.ts'
import { internalError, poisonedStep } from '../runs/run-faults.ts'
import { CancelRequested, HandedBack, LongPause } from '../runs/run-interruptions.ts'

/** What it reads is nobody's any more: the document was deleted, or has newer content. */
export class ContentOutdated extends Error {
  override readonly name = 'ContentOutdated'
}

/** The run was started with an embedding model that this worker does not have. */
export class EmbeddingModelElsewhere extends Error {
  override readonly name = 'EmbeddingModelElsewhere'

  constructor(wanted: string, here: string | null) {
    super(
      `It was to be embedded with ${wanted}; this worker embeds ${here === null ? 'nothing' : `with ${here}`}.`,
    )
  }
}

/** An earlier attempt made other passages of the same file, so its batches can't be gone on from. */
export class ReadOtherwise extends Error {
  override readonly name = 'ReadOtherwise'

  constructor(title: string) {
    super(`${title} was read otherwise by an earlier attempt: the workbench was updated meanwhile.`)
  }
}

/**
 * What an interruption or error makes of the run. What was read and embedded before is kept for a retry in every case.
 *
 * @throws the error itself when it does not end the run: another attempt owns it, or it waits.
 */
export function endOfIngest(error: unknown, { title }: Pick<IngestInput, 'title'>): RunEnd {
  if (error instanceof RunLostError || error instanceof LongPause) throw error
  if (error instanceof HandedBack) return { status: 'queued' }
  if (error instanceof CancelRequested) {
    const hint = 'Ingest the document again to read it after all.'
    return cancelled({ code: 'cancelled', message: `Reading ${title} was cancelled.`, hint })
  }
  if (error instanceof ContentOutdated) {
    const hint = 'The page of the document, if it is still there, shows its newest run.'
    return cancelled({ code: 'cancelled', message: error.message, hint })
  }
  if (error instanceof DocumentError)
    return failed({ code: error.code, message: error.message, hint: error.hint ?? '' })
  if (error instanceof NotFoundError) {
    const message = `${title}: its bytes are not in the blob store any more.`
    return failed({ code: 'document_unreadable', message, hint: 'Add the file again.' })
  }
  if (error instanceof ModelCallError) {
    const hint = error.hint ?? 'Retry the run: what was embedded is kept.'
    return failed({ code: error.code, message: error.message, hint })
  }
  if (error instanceof EmbeddingModelElsewhere) {
    const hint =
      'Give server and worker the same WORKBENCH_EMBEDDING_MODEL, then ingest the document again: that takes the present one.'
    return failed({ code: 'step_failed', message: error.message, hint })
  }
  if (error instanceof ReadOtherwise)
    return failed({ code: 'step_failed', message: error.message, hint: 'Ingest the document again.' })
  return failed(internalError(error))
}

export const endOfPoisonedIngest = (stepKey: string): RunEnd =>
  failed(poisonedStep(stepKey, 'retry the run: what was read before is kept.'))

const failed = (error: RunError): RunEnd => ({ status: 'failed', output: null, error })
const cancelled = (error: RunError): RunEnd => ({ status: 'cancelled', output: null, error })
