import { SecretName } from '@workbench/core/models/tool'
import { z } from 'zod'

// What a tool may ask of its parent. Claims, every one of them: checked here for their form, and against the call's
// grant before anything is done.

const Id = z.int().min(0).max(1_000_000)
const Path = z.string().min(1).max(4096)

/** Text as it is, bytes as base64. */
export const WireBody = z.union([
  z.strictObject({ text: z.string() }),
  z.strictObject({ base64: z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/) }),
])
export type WireBody = z.infer<typeof WireBody>

export const ContextRequest = z.discriminatedUnion('op', [
  z.strictObject({
    op: z.literal('fetch'),
    id: Id,
    url: z.string().max(8192),
    method: z.string().regex(/^[A-Z]{1,20}$/),
    headers: z.array(z.tuple([z.string().max(200), z.string().max(16_384)])).max(100),
    body: WireBody.nullable(),
    redirect: z.enum(['follow', 'manual', 'error']),
  }),
  z.strictObject({ op: z.literal('readFile'), id: Id, path: Path, as: z.enum(['utf8', 'bytes']) }),
  z.strictObject({ op: z.literal('writeFile'), id: Id, path: Path, body: WireBody }),
  z.strictObject({ op: z.literal('listFiles'), id: Id, path: Path }),
  z.strictObject({
    op: z.literal('saveArtifact'),
    id: Id,
    name: z.string().min(1).max(4096),
    mediaType: z.string().max(200).nullable(),
    body: WireBody,
  }),
  z.strictObject({ op: z.literal('secret'), id: Id, name: SecretName }),
  z.strictObject({ op: z.literal('log'), id: Id, line: z.string().max(16_384) }),
  // Only for built-in tools: refused with denied_run to any other.
  z.strictObject({
    op: z.literal('sendMessage'),
    id: Id,
    channel: z.enum(['slack', 'teams', 'log']),
    to: z.string().max(8192).nullable(),
    text: z.string().min(1).max(40_000),
  }),
  z.strictObject({
    op: z.literal('searchDocuments'),
    id: Id,
    query: z.string().min(1).max(10_000),
    collection: z.string().max(200).nullable(),
    limit: z.int().min(1).max(50),
  }),
])
export type ContextRequest = z.infer<typeof ContextRequest>

/** What the parent answers: a value for the operation, or why not. `id` is the request's. */
export type ContextAnswer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | {
      readonly id: number
      readonly ok: false
      readonly error: { readonly code: string; readonly message: string }
    }

/** `value` of a fetch. */
export interface FetchValue {
  readonly url: string
  readonly status: number
  /** Lower-case names; several of one name joined by ", ". */
  readonly headers: Readonly<Record<string, string>>
  readonly body: WireBody
}
