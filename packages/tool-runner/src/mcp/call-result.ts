import { z } from 'zod'
import { ToolError } from '../tool-error.ts'
import { cleanJson, cleanText, UncleanJsonError } from './clean-json.ts'

/** Far more than is kept of it: secrets are taken out of it first. */
const longestMessage = 65_536

/** What a server answers to a call, as far as we look at it. */
export const CallAnswer = z.object({
  content: z.array(z.unknown()).default([]),
  structuredContent: z.unknown().optional(),
  isError: z.boolean().optional(),
})
export type CallAnswer = z.infer<typeof CallAnswer>

// Servers add fields of their own, and kinds of content we do not know: those are described.
export const Block = z.object({
  type: z.string().default('content'),
  text: z.string().optional(),
  data: z.string().optional(),
  mimeType: z.string().optional(),
  uri: z.string().optional(),
  resource: z
    .object({
      uri: z.string().default(''),
      mimeType: z.string().optional(),
      text: z.string().optional(),
      blob: z.string().optional(),
    })
    .optional(),
})

/**
 * The result of a call as JSON: its structured content where there is some, else its texts. Images, sound and binary
 * resources are described, since nobody reads base64.
 *
 * @param names - What blocks were kept as, by their place.
 * @throws ToolError `failed` with the server's words when the tool says that it failed, `output_limit` when the result
 * is larger than `maxOutputBytes`.
 */
export function readCallAnswer(
  { content, structuredContent, isError }: CallAnswer,
  { maxOutputBytes }: { readonly maxOutputBytes: number },
  names: ReadonlyMap<number, string> = new Map(),
): unknown {
  const text = () => content.map((block, index) => blockText(block, names.get(index))).join('\n')
  if (isError === true)
    throw new ToolError('failed', capped(text()) || 'The tool failed and did not say why.')
  const result = structuredContent === undefined ? cleanText(text()) : cleaned(structuredContent)
  if (Buffer.byteLength(JSON.stringify(result)) > maxOutputBytes) {
    throw new ToolError(
      'output_limit',
      `The result is larger than the ${maxOutputBytes} bytes its policy allows.`,
    )
  }
  return result
}

function cleaned(value: unknown): unknown {
  try {
    return cleanJson(value)
  } catch (error) {
    if (error instanceof UncleanJsonError) throw new ToolError('failed', `The result ${error.message}.`)
    throw error
  }
}

function blockText(block: unknown, keptAs: string | undefined): string {
  const kept = keptAs === undefined ? '' : `, kept as ${keptAs}`
  const parsed = Block.safeParse(block)
  if (!parsed.success) return '[content of an unknown form]'
  const { type, text, data, mimeType, uri, resource } = parsed.data
  if (resource !== undefined) {
    const name = `[resource ${resource.uri}${resource.mimeType === undefined ? '' : `, ${resource.mimeType}`}`
    return resource.text === undefined
      ? `${name}, ${bytesOf(resource.blob)}${kept}]`
      : `${name}]\n${resource.text}`
  }
  if (text !== undefined) return text
  if (uri !== undefined) return `[link to ${uri}]`
  return `[${type}${mimeType === undefined ? '' : ` ${mimeType}`}, ${bytesOf(data)}${kept}]`
}

/** Of base64. */
const bytesOf = (base64 = ''): string => `${Math.floor((base64.length * 3) / 4)} bytes`

const capped = (text: string): string => cleanText(text.trim().slice(0, longestMessage))
