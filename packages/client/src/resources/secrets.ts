import { byName, type CallOptions, type PageQuery } from './call-options.ts'
import type { Calls } from './calls.ts'

export const secretCalls = ({ GET, PUT, DELETE, dataOf }: Calls) => ({
  /** By name, without their values. */
  list: (query: PageQuery = {}, call: CallOptions = {}) =>
    dataOf(GET('/secrets', { params: { query }, ...call })),
  /** Stores it or replaces its value, which no call gives back. */
  put: (name: string, value: string, call: CallOptions = {}) =>
    dataOf(PUT('/secrets/{name}', { ...byName(name), body: { value }, ...call })),
  /** 409 when a policy names it. */
  delete: (name: string, call: CallOptions = {}) =>
    dataOf(DELETE('/secrets/{name}', { ...byName(name), ...call })),
})
