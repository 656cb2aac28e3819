import { NotFoundError } from '@workbench/core/errors'
import type { BlobStore } from '@workbench/core/ports/blob-store'
import { isQuoted, pointerIn } from './payload-pointer.ts'

/**
 * The value that a column stands for: what was too large for it is read from the store.
 *
 * @throws Error when the store does not have it, or cannot be reached.
 */
export async function openPayload(blobs: BlobStore, stored: unknown): Promise<unknown> {
  const pointer = pointerIn(stored)
  const value = pointer === null ? stored : await readJson(blobs, pointer.$blob.sha256)
  return isQuoted(value) ? value.value : value
}

/** Whose outputs are pointers get what they stand for; the others stay the objects they are. */
export async function openOutputs<Step extends { readonly output: unknown }>(
  blobs: BlobStore,
  steps: readonly Step[],
): Promise<readonly Step[]> {
  const needsOpening = steps.some(({ output }) => pointerIn(output) !== null || isQuoted(output))
  if (!needsOpening) return steps
  const opened: Step[] = []
  // One after another: many of them at once would all be in memory twice.
  for (const step of steps) opened.push({ ...step, output: await openPayload(blobs, step.output) })
  return opened
}

async function readJson(blobs: BlobStore, sha256: string): Promise<unknown> {
  const chunks: Uint8Array[] = []
  for await (const chunk of await blobs.get(sha256).catch(explain)) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString())
}

/** The run is there, whatever became of a part of it. */
function explain(error: unknown): never {
  if (!(error instanceof NotFoundError)) throw error
  throw new Error('The blob store has lost a part of this run.', { cause: error })
}
