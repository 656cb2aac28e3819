import { mostResultText } from '@workbench/core/debate/prompts/tool-results'
import type { ArtifactWrite } from '@workbench/core/ports/run-journal'
import { type ArtifactBoxDeps, createArtifactBox } from './artifact-box.ts'

/**
 * A result that a model sees the beginning of only is kept whole, as a file of the run.
 *
 * @param result - JSON, redacted.
 * @returns nothing for a result that is short enough, or too long for a file.
 */
export async function keepResult(
  tool: string,
  result: unknown,
  deps: ArtifactBoxDeps,
): Promise<readonly ArtifactWrite[]> {
  const isText = typeof result === 'string'
  const text = isText ? result : JSON.stringify(result ?? null)
  if (deps.blobs === null || text.length <= mostResultText) return []
  const box = createArtifactBox(deps, (redacted) => redacted)
  const bytes = Buffer.from(isText ? text : JSON.stringify(result, null, 2))
  await box.save({ name: `${tool}-result.${isText ? 'txt' : 'json'}`, mediaType: null, bytes })
  return box.soFar()
}
