import type { ListedMcpTool } from '@workbench/core/ports/tool-repository'
import { inputSchemaFaults } from '@workbench/core/tools/input-schema-faults'
import { z } from 'zod'
import { cleanJson, cleanText, UncleanJsonError } from './clean-json.ts'
import { mcpToolNames } from './mcp-tool-names.ts'

const mostTools = 500
const longestDescription = 8_000
const largestSchema = 64 * 1024

/** A tool in a server's list, as far as we look at it. */
const Listing = z.object({
  name: z.string().min(1).max(1_000),
  title: z.string().optional(),
  description: z.string().optional(),
  inputSchema: z.record(z.string(), z.unknown()).optional(),
})

export interface ListedTools {
  readonly tools: readonly ListedMcpTool[]
  /** What the server calls them, by the names models are told. */
  readonly ownNames: ReadonlyMap<string, string>
  /** What was left out and why, in words for people. */
  readonly leftOut: readonly string[]
}

/**
 * Tools as models may be told of them. All that a server lists is its claim: a tool whose schema could break a request
 * to a model, or our own storage, is left out, so that it can't take the others with it.
 */
export function listedTools(server: string, listings: readonly unknown[]): ListedTools {
  const leftOut: string[] = []
  if (listings.length > mostTools)
    leftOut.push(`${listings.length - mostTools} tools after the first ${mostTools}`)

  const byOwnName = new Map<string, Omit<ListedMcpTool, 'name'>>()
  for (const [index, listing] of listings.slice(0, mostTools).entries()) {
    const tool = readListing(listing)
    if (typeof tool === 'string') leftOut.push(`tool ${index + 1}${nameOf(listing)}: ${tool}`)
    else if (byOwnName.has(tool.ownName)) leftOut.push(`a second tool "${shown(tool.ownName)}"`)
    else byOwnName.set(tool.ownName, { description: tool.description, inputSchema: tool.inputSchema })
  }

  const tools = new Map<string, ListedMcpTool>()
  const ownNames = new Map<string, string>()
  for (const [ownName, name] of mcpToolNames(server, [...byOwnName.keys()])) {
    const rest = byOwnName.get(ownName)
    if (rest === undefined || tools.has(name)) continue
    tools.set(name, { name, ...rest })
    ownNames.set(name, ownName)
  }
  return { tools: [...tools.values()], ownNames, leftOut }
}

interface Read extends Omit<ListedMcpTool, 'name'> {
  readonly ownName: string
}

/** @returns what is wrong with it when it can't be used. */
function readListing(listing: unknown): Read | string {
  const parsed = Listing.safeParse(listing)
  if (!parsed.success) return 'is not in the form of a tool'
  const { name, title, description, inputSchema = {} } = parsed.data
  const schema = readSchema(inputSchema)
  if (typeof schema === 'string') return schema
  return { ownName: name, description: describing(description || title || ''), inputSchema: schema }
}

function readSchema(schema: Readonly<Record<string, unknown>>): Record<string, unknown> | string {
  try {
    const clean = withPlainWords(cleanJson({ type: 'object', ...schema })) as Record<string, unknown>
    if (JSON.stringify(clean).length > largestSchema)
      return `its schema is larger than ${largestSchema / 1024} KiB`
    // Patterns in a dialect of their own are common, and harmless: the check of arguments has the last word on them.
    const [fault] = inputSchemaFaults(clean).filter(({ path }) => path.at(-1) !== 'pattern')
    return fault === undefined ? clean : `its schema is wrong at ${fault.path.join('.')}: ${fault.message}`
  } catch (error) {
    if (error instanceof UncleanJsonError) return `its schema ${error.message}`
    throw error
  }
}

// What shows nothing to a person and is read by a model all the same: controls, changes of direction, characters
// without width, tags and variation selectors, in which whole sentences can be hidden. Joiners and the selector of
// emoji are part of ordinary writing.
const unseen =
  /(?!\t|\n|\u{200c}|\u{200d}|\u{fe0f})[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u{fff9}-\u{fffb}]/gu

const plainly = (text: string): string => cleanText(text).replaceAll(unseen, '')

/** Words in a schema are told to models, too. */
function withPlainWords(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withPlainWords)
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      typeof value === 'string' && wordKeys.has(key) ? plainly(value) : withPlainWords(value),
    ]),
  )
}

const wordKeys: ReadonlySet<string> = new Set(['title', 'description', '$comment'])

/** A description as it may be shown and told: people see all that a model is told. */
function describing(text: string): string {
  const plain = plainly(text)
  return plain.length <= longestDescription
    ? plain
    : `${plain.slice(0, longestDescription - 1).toWellFormed()}…`
}

const shown = (name: string): string => describing(name).slice(0, 100)

function nameOf(listing: unknown): string {
  const named = z.object({ name: z.string() }).safeParse(listing)
  return named.success ? ` ("${shown(named.data.name)}")` : ''
}
