import { ToolError } from '../tool-error.ts'
import type { CallContext } from './call-context.ts'
import type { ContextRequest } from './context-request.ts'
import { fromWireBody } from './wire-body.ts'

type ArtifactRequest = Extract<ContextRequest, { op: 'saveArtifact' }>

export interface ArtifactValue {
  /** As it is kept. */
  readonly name: string
  readonly mediaType: string
  readonly sizeBytes: number
}

/** Leaves a file with the run, if the policy says that the tool may. */
export async function answerArtifact(
  { name, mediaType, body }: ArtifactRequest,
  { grant }: CallContext,
): Promise<ArtifactValue> {
  if (!grant.policy.artifacts)
    throw new ToolError(
      'denied_write',
      'Its policy does not let it leave files with runs: `artifacts` is off.',
    )
  const saved = await grant.artifacts.save({ name, mediaType, bytes: fromWireBody(body) })
  return { name: saved.name, mediaType: saved.mediaType, sizeBytes: saved.sizeBytes }
}
