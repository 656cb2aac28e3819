import { type PlainJson, plainJson } from './plain-json.ts'

const limits = { maxBytes: 1024 * 1024, maxDepth: 64 }

/**
 * The arguments of a call as they are checked, hashed, shown and handed over: one form for all of it. Left out, they
 * are an empty object.
 *
 * @throws ToolError with `invalid_args`
 */
export const callArgs = (args: unknown): PlainJson['value'] => plainJson(args ?? {}, limits).value
