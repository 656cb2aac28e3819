import type { paths } from '../generated/api.ts'

/** What an address takes in its query. */
export type QueryOf<Path extends keyof paths> = paths[Path] extends {
  get: { parameters: { query?: infer Query } }
}
  ? NonNullable<Query>
  : never

/** Which page of a list. */
export interface PageQuery {
  /** 1 to 200; 50 when left out. */
  readonly limit?: number
  /** The `nextCursor` of the page before. */
  readonly cursor?: string
}

/** What any call may be given. */
export interface CallOptions {
  readonly signal?: AbortSignal
}

/** What a call that starts something may be given. */
export interface StartOptions extends CallOptions {
  /** The same key with the same body starts nothing twice, for 24 hours. */
  readonly idempotencyKey?: string
}

export const byId = (id: string) => ({ params: { path: { id } } })

export const byName = (name: string) => ({ params: { path: { name } } })

export const keyed = ({ idempotencyKey, ...call }: StartOptions = {}) => ({
  ...call,
  ...(idempotencyKey === undefined ? {} : { headers: { 'idempotency-key': idempotencyKey } }),
})
