import { ToolErrorCode } from '@workbench/core/models/tool'
import { z } from 'zod'
import { ClaimError, cleanText, parseClaim } from './json-claim.ts'

// What boot.js writes, a line of JSON each. Anything may come instead of it: the tool has the same standard output.

const Program = z.strictObject({ code: z.string(), kind: z.enum(['function', 'module']) })
/** JavaScript that a child can load. */
export type Program = z.infer<typeof Program>

const Frame = z.union([
  z.strictObject({ ready: z.literal(true) }),
  /** Before any of the tool's code ran: what its source was translated to, so that this is done once. */
  z.strictObject({ program: Program }),
  z.strictObject({ ask: z.record(z.string(), z.unknown()) }),
  z.strictObject({ result: z.unknown() }),
  z.strictObject({ error: z.strictObject({ code: z.string(), message: z.string() }) }),
])
export type Frame = z.infer<typeof Frame>

/** Codes that a tool can come by through its context or the runtime; any other is ours to give. */
const ToolsOwnCode = ToolErrorCode.extract([
  'timeout',
  'denied_net',
  'denied_read',
  'denied_write',
  'denied_run',
  'denied_secret',
  'memory',
  'output_limit',
]).catch('failed' as never)

/** Far more than is kept of it: whoever takes secrets out has to see them whole. */
const maxMessage = 65_536

/** @throws ClaimError when the line is no frame. */
export function parseFrame(line: Uint8Array): Frame {
  const { success, data } = Frame.safeParse(parseClaim(line))
  if (!success) throw new ClaimError('it is none of the messages that are expected.')
  return data
}

/** What a child says it failed with, as far as that can be taken over. */
export const claimedFault = ({ code, message }: { readonly code: string; readonly message: string }) => ({
  code: ToolsOwnCode.parse(code) as ToolErrorCode,
  message: cleanText(message.slice(0, maxMessage)),
})
