import type { BlobStore } from '@workbench/core/ports/blob-store'
import type { ArtifactWrite } from '@workbench/core/ports/run-journal'
import type { Redactor } from '@workbench/core/tools/redact-secrets'
import { ToolError } from '../tool-error.ts'
import { artifactName } from './artifact-name.ts'
import { mediaTypeOf } from './media-type-of.ts'

export const maxArtifactBytes = 16 * 1024 * 1024
const maxArtifacts = 20

export interface LeftFile {
  /** With folders, perhaps: only its last part is kept. */
  readonly name: string
  /** null: as the name says. */
  readonly mediaType: string | null
  readonly bytes: Uint8Array
}

/** Files that one call leaves with its run. They are in the blob store at once, and of the run when the call is over. */
export interface ArtifactBox {
  /** @throws ToolError `output_limit` for too many or too large, `invalid_args` for no name, `failed` without a store. */
  save(file: LeftFile): Promise<ArtifactWrite>
  soFar(): readonly ArtifactWrite[]
}

export interface ArtifactBoxDeps {
  /** null: there is none. */
  readonly blobs: Pick<BlobStore, 'put'> | null
  readonly newId: () => string
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** @param redactor - Takes secrets out of names and of everything that is text. */
export function createArtifactBox(
  { blobs, newId }: ArtifactBoxDeps,
  redactor: Redactor['text'],
): ArtifactBox {
  const saved: ArtifactWrite[] = []
  let asked = 0
  return {
    async save({ name: asCalled, mediaType: claimed, bytes }) {
      if (blobs === null) throw new ToolError('failed', 'There is no store for files here.')
      const name = artifactName(redactor(asCalled))
      if (name === '') throw new ToolError('invalid_args', 'The file has no name.')
      if (bytes.length > maxArtifactBytes) {
        const message = `${name} has ${bytes.length} bytes; a file that is left with a run has at most ${maxArtifactBytes}.`
        throw new ToolError('output_limit', message)
      }
      // Counted before it is written: several may be on their way.
      asked += 1
      if (asked > maxArtifacts)
        throw new ToolError('output_limit', `One call can leave ${maxArtifacts} files with its run, no more.`)
      const text = textIn(bytes)
      const kept = text === null ? bytes : Buffer.from(redactor(text))
      const blob = await blobs.put(oneChunk(kept))
      const mediaType = mediaTypeOf(name, claimed, text !== null)
      const artifact = { id: newId(), name, mediaType, ...blob }
      saved.push(artifact)
      return artifact
    },
    soFar: () => [...saved],
  }
}

/** null: it is none. */
function textIn(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
