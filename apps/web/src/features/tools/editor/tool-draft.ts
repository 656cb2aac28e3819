import type { ScriptToolDraft, Tool, ToolPolicy } from '@workbench/client/models'
import type { Faults } from '../../../api/faults.ts'
import { parsedJson } from '../schema-form.ts'

/** A tool as it is being written; of one that is no script, only the policy can change. */
export interface ToolDraft {
  readonly name: string
  readonly description: string
  /** The schema of its arguments, as JSON. */
  readonly schema: string
  readonly source: string
  readonly policy: ToolPolicy
}

export const toolDraftOf = ({ name, description, inputSchema, source, policy }: Tool): ToolDraft => ({
  name,
  description,
  schema: JSON.stringify(inputSchema, null, 2),
  source: source ?? '',
  policy,
})

// It has a page of its own.
const takenName = 'new'
const validName = /^[A-Za-z0-9_-]{1,64}$/

/** What can be told of a script tool without asking the server. */
export function checkTool({ name, description, schema, source }: ToolDraft): Faults {
  const parsed = parsedJson(schema)
  const isSchema = parsed.isRight && typeof parsed.value === 'object' && parsed.value !== null
  return {
    ...(!validName.test(name) && {
      name: '1 to 64 letters, digits, “_” or “-”; models call it by this name.',
    }),
    ...(name === takenName && { name: 'This name has a meaning of its own here; choose another one.' }),
    ...(description.trim() === '' && {
      description: 'Say what it does and when to use it: models read this.',
    }),
    ...(!isSchema && { inputSchema: parsed.isRight ? 'A JSON Schema is an object: { … }.' : parsed.fault }),
    ...(source.trim() === '' && { source: 'Write a function, and export it as the default.' }),
  }
}

/** What is sent. @throws SyntaxError when the schema is no JSON; `checkTool` tells before. */
export const scriptOf = ({ name, description, schema, source, policy }: ToolDraft): ScriptToolDraft => ({
  name,
  description: description.trim(),
  inputSchema: JSON.parse(schema) as ScriptToolDraft['inputSchema'] & object,
  source,
  policy,
})

/** Faults of a policy that was sent alone, under the paths they have within a tool. */
export const withinPolicy = (faults: Faults): Faults =>
  Object.fromEntries(
    Object.entries(faults).map(([path, fault]) => [path === '' ? 'policy' : `policy.${path}`, fault]),
  )

/** What a new tool may do: compute. */
const strictestPolicy: ToolPolicy = {
  enabled: true,
  net: [],
  read: [],
  write: [],
  secrets: [],
  timeoutMs: 30_000,
  memoryMb: 128,
  maxOutputBytes: 256 * 1024,
  needsApproval: false,
  artifacts: false,
}

const templateSchema = {
  type: 'object',
  properties: { text: { type: 'string', description: 'What is counted.' } },
  required: ['text'],
  additionalProperties: false,
}

const templateSource = `interface Args {
  readonly text: string
}

/**
 * Runs in a process of its own, without any permission. What it needs it asks for, and gets
 * as far as its policy allows: ctx.fetch, ctx.readFile, ctx.writeFile, ctx.listFiles,
 * ctx.secret. ctx.log notes something for people.
 */
export default async (args: Args, ctx) => {
  const words = args.text.split(/\\s+/).filter((word) => word !== '')
  await ctx.log('counted', words.length)
  return { words: words.length, characters: args.text.length }
}
`

/** What a new script tool begins with: something that works. */
export const newTool: ToolDraft = {
  name: '',
  description: '',
  schema: JSON.stringify(templateSchema, null, 2),
  source: templateSource,
  policy: strictestPolicy,
}
