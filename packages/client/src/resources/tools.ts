import type { ScriptToolDraft, ToolPolicyDraft } from '../models.ts'
import { byName, type CallOptions, keyed, type PageQuery, type StartOptions } from './call-options.ts'
import type { Calls } from './calls.ts'

export const toolCalls = ({ GET, POST, PUT, DELETE, dataOf }: Calls) => ({
  /** By name. */
  list: (query: PageQuery = {}, call: CallOptions = {}) =>
    dataOf(GET('/tools', { params: { query }, ...call })),
  get: (name: string, call: CallOptions = {}) => dataOf(GET('/tools/{name}', { ...byName(name), ...call })),
  /** What the file of a script tool holds, as create and update take it; nothing is kept. */
  parse: (file: { readonly name: string; readonly content: string }, call: CallOptions = {}) =>
    dataOf(POST('/tools/parse', { body: file, ...call })),
  /** A script tool; 409 when the name is taken. */
  create: (body: ScriptToolDraft, call: CallOptions = {}) => dataOf(POST('/tools', { body, ...call })),
  /** Takes what get gave of a script tool, its policy included; 409 for any other. */
  update: (name: string, body: Omit<ScriptToolDraft, 'name'>, call: CallOptions = {}) =>
    dataOf(PUT('/tools/{name}', { ...byName(name), body, ...call })),
  /** 409 when it is no script, or somebody uses it. */
  delete: (name: string, call: CallOptions = {}) =>
    dataOf(DELETE('/tools/{name}', { ...byName(name), ...call })),
  /** What it may touch. */
  policy: (name: string, call: CallOptions = {}) =>
    dataOf(GET('/tools/{name}/policy', { ...byName(name), ...call })),
  /** In force from the next call on; the last write wins. */
  setPolicy: (name: string, body: ToolPolicyDraft, call: CallOptions = {}) =>
    dataOf(PUT('/tools/{name}/policy', { ...byName(name), body, ...call })),
  /** Makes one call as a run of its own and waits for it; what goes wrong with the call is in `error`. */
  invoke: (name: string, args: unknown, call: StartOptions = {}) =>
    dataOf(POST('/tools/{name}/invoke', { ...byName(name), body: { args }, ...keyed(call) })),
})
