import { z } from 'zod'
import { LongText, Timestamp } from './fields.ts'

/** What every provider of models takes as the name of a function. */
export const ToolName = z
  .string()
  .regex(/^(?!__proto__$)[A-Za-z0-9_-]{1,64}$/, 'Expected 1 to 64 letters, digits, "_" or "-"')

/** Written into headers as `{{ secrets.NAME }}`. */
export const SecretName = z
  .string()
  .max(100)
  .regex(/^[A-Za-z][A-Za-z0-9_]*$/, 'Expected a letter, then letters, digits or "_"')

const Paths = z.array(z.string().min(1).max(4096)).max(100)

/** Everything a tool may touch. What is not named here is denied. */
export const ToolPolicy = z
  .strictObject({
    enabled: z.boolean(),
    net: z
      .array(z.string().min(1).max(300))
      .max(100)
      .describe(
        '`host`, `host:port` or `*.suffix`; without a port 80 and 443. A name that resolves to a private address is refused; `localhost` or a literal address named with its port is not.',
      ),
    read: Paths.describe('Absolute paths of files, or of folders with all that is below them.'),
    write: Paths.describe('As for `read`.'),
    secrets: z
      .array(SecretName)
      .max(100)
      .describe('Secrets that may go into its request headers, or to the tool itself.'),
    timeoutMs: z.int().min(100).max(600_000).describe('Wall time of one call, milliseconds.'),
    memoryMb: z.int().min(16).max(4096).describe('Memory of the process, MiB.'),
    maxOutputBytes: z
      .int()
      .min(1)
      .max(16 * 1024 * 1024)
      .describe('Of the result as JSON.'),
    needsApproval: z.boolean().describe('A person decides on each call before it is made.'),
    artifacts: z
      .boolean()
      .describe('It may leave files with the run, at most 20 a call and 16 MiB each: `ctx.saveArtifact`.'),
  })
  .meta({ id: 'ToolPolicy' })
export type ToolPolicy = z.infer<typeof ToolPolicy>

/** What a persona, scenario or workflow makes of a policy: fields left out stay, nothing gets wider. */
export const ToolNarrowing = ToolPolicy.partial().meta({
  id: 'ToolNarrowing',
  description: 'A tighter policy for some callers: lists are intersected, the smaller limit counts.',
})
export type ToolNarrowing = z.infer<typeof ToolNarrowing>

/** By the name of the tool. */
export const ToolLimits = z.record(ToolName, ToolNarrowing)
export type ToolLimits = z.infer<typeof ToolLimits>

/** What a new tool may do: compute. */
export const strictestPolicy: ToolPolicy = {
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

const { shape } = ToolPolicy

/** A policy as people write it: what they leave out is denied, or has its default. */
export const ToolPolicyDraft = z
  .strictObject({
    enabled: shape.enabled.default(strictestPolicy.enabled),
    net: shape.net.default(strictestPolicy.net),
    read: shape.read.default(strictestPolicy.read),
    write: shape.write.default(strictestPolicy.write),
    secrets: shape.secrets.default(strictestPolicy.secrets),
    timeoutMs: shape.timeoutMs.default(strictestPolicy.timeoutMs),
    memoryMb: shape.memoryMb.default(strictestPolicy.memoryMb),
    maxOutputBytes: shape.maxOutputBytes.default(strictestPolicy.maxOutputBytes),
    needsApproval: shape.needsApproval.default(strictestPolicy.needsApproval),
    artifacts: shape.artifacts.default(strictestPolicy.artifacts),
  })
  .meta({ id: 'ToolPolicyDraft' })

/** JSON Schema of an object, as models take it; checked where it is saved. */
export const InputSchema = z
  .record(z.string(), z.unknown())
  .describe('JSON Schema (draft 2020-12 or 7) of type object.')

export const ToolOrigin = z.enum(['builtin', 'script', 'mcp'])
export type ToolOrigin = z.infer<typeof ToolOrigin>

export const Tool = z
  .strictObject({
    name: ToolName,
    description: LongText,
    inputSchema: InputSchema,
    origin: ToolOrigin,
    policy: ToolPolicy,
    source: z.string().nullable().describe('TypeScript of a script tool; null for any other.'),
    server: z.string().nullable().describe('The MCP server that has the tool; null for any other.'),
    isSandboxed: z
      .boolean()
      .describe('False where its code is a program of its own that no policy holds: tools of MCP servers.'),
    updatedAt: Timestamp.nullable().describe('When tool or policy were last changed; null: as shipped.'),
  })
  .meta({ id: 'Tool' })
export type Tool = z.infer<typeof Tool>

const scriptFields = {
  name: ToolName,
  description: LongText.min(1).describe('What models are told of it.'),
  inputSchema: InputSchema,
  source: z
    .string()
    .min(1)
    .max(256 * 1024)
    .describe('An ES module in TypeScript: `export default async (args, ctx) => result`.'),
}

/** What creating a script tool takes. */
export const ScriptToolDraft = z
  .strictObject({
    ...scriptFields,
    inputSchema: InputSchema.default({ type: 'object', properties: {} }),
    policy: ToolPolicyDraft.prefault({}).describe('What is left out is denied, or has its default.'),
  })
  .meta({ id: 'ScriptToolDraft' })
export type ScriptToolDraft = z.output<typeof ScriptToolDraft>

export const ToolErrorCode = z.enum([
  'timeout',
  'denied_net',
  'denied_read',
  'denied_write',
  'denied_run',
  'denied_secret',
  'memory',
  'output_limit',
  'invalid_args',
  'failed',
  'cancelled',
  'disabled',
  'needs_approval',
  'unknown_tool',
])
export type ToolErrorCode = z.infer<typeof ToolErrorCode>

export const ToolFault = z
  .strictObject({ code: ToolErrorCode, message: z.string() })
  .meta({ id: 'ToolFault' })
export type ToolFault = z.infer<typeof ToolFault>

export const ToolCall = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    args: z.unknown().describe('Redacted.'),
    ok: z.boolean(),
    result: z.unknown().describe('Redacted; null when it failed.'),
    error: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
    latencyMs: z.int().nonnegative(),
  })
  .meta({ id: 'ToolCall' })
export type ToolCall = z.infer<typeof ToolCall>

/** What a run of kind `tool` works on: a call that a person makes by hand. */
export const ToolRunInput = z
  .strictObject({ schemaVersion: z.literal(1), tool: z.string(), args: z.unknown() })
  .meta({ id: 'ToolRunInput' })
export type ToolRunInput = z.infer<typeof ToolRunInput>

/** What comes of it. */
export const ToolRunOutput = z
  .strictObject({
    ok: z.boolean(),
    result: z.unknown(),
    error: ToolFault.nullable(),
    latencyMs: z.int().nonnegative(),
  })
  .meta({ id: 'ToolRunOutput' })
export type ToolRunOutput = z.infer<typeof ToolRunOutput>

/**
 * How strong the walls around tool code are on this machine: a runtime without any permission; limits of the kernel
 * on memory and processor time as well; namespaces of its own as well.
 */
export const SandboxLevel = z.enum(['runtime', 'limits', 'namespaces'])
export type SandboxLevel = z.infer<typeof SandboxLevel>

const Count = z.int().nonnegative()

/** What a call touched and tried to touch, as the parent saw it. */
export const ToolAudit = z
  .strictObject({
    sandbox: SandboxLevel.nullable().describe('null: no sandbox, the tool belongs to an MCP server.'),
    hosts: z.array(
      z.strictObject({
        host: z.string(),
        port: z.int(),
        address: z.string().describe('The address that was checked and connected to.'),
        requests: Count,
        bytesSent: Count,
        bytesReceived: Count,
      }),
    ),
    files: z.array(z.strictObject({ op: z.enum(['read', 'write', 'list']), path: z.string(), bytes: Count })),
    secrets: z.array(z.string()).describe('Names of those that were used.'),
    refused: z.array(z.strictObject({ code: ToolErrorCode, what: z.string() })),
    exit: z
      .strictObject({ code: z.int().nullable(), signal: z.string().nullable() })
      .nullable()
      .describe('How its process ended; null when there was none.'),
    resultBytes: Count,
    log: z.array(z.string()).describe('What the tool said through `ctx.log`, redacted and capped.'),
  })
  .meta({ id: 'ToolAudit' })
export type ToolAudit = z.infer<typeof ToolAudit>
