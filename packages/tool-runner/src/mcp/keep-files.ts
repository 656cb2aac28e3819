import type { ArtifactBox } from '../artifacts/artifact-box.ts'
import { artifactName } from '../artifacts/artifact-name.ts'
import { endingOf } from '../artifacts/media-type-of.ts'
import { Block, type CallAnswer } from './call-result.ts'

/**
 * Keeps the images, sounds and binary resources of an answer as files of the run.
 *
 * @param onFault - Told of each that can not be kept; it is described all the same.
 * @returns names by the place of the block.
 */
export async function keepFiles(
  { content, isError }: CallAnswer,
  tool: string,
  artifacts: Pick<ArtifactBox, 'save'>,
  onFault: (error: unknown) => void,
): Promise<ReadonlyMap<number, string>> {
  const names = new Map<number, string>()
  if (isError === true) return names
  for (const [index, block] of content.entries()) {
    const file = fileIn(block, `${tool}-${index + 1}`)
    if (file === null) continue
    try {
      names.set(index, (await artifacts.save(file)).name)
    } catch (error) {
      onFault(error)
    }
  }
  return names
}

function fileIn(block: unknown, byDefault: string) {
  const parsed = Block.safeParse(block)
  if (!parsed.success) return null
  const { data, mimeType, resource } = parsed.data
  const base64 = resource?.blob ?? data
  if (base64 === undefined || base64 === '') return null
  const mediaType = resource?.mimeType ?? mimeType ?? null
  const named = artifactName(decodedEnd(resource?.uri ?? ''))
  const name = named === '' ? `${byDefault}${endingOf(mediaType ?? '')}` : named
  return { name, mediaType, bytes: Buffer.from(base64, 'base64') }
}

/** The last part of the path of an address. */
function decodedEnd(uri: string): string {
  const path = URL.parse(uri)?.pathname ?? ''
  try {
    return decodeURIComponent(path.split('/').at(-1) ?? '')
  } catch {
    return ''
  }
}
