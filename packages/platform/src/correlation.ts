import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes } from 'node:crypto'
import type { Correlation } from '@workbench/core/events/correlation'
import { newId } from './ids.ts'

/** The correlation of a request, and the run it is about once there is one. */
export interface CorrelationContext extends Correlation {
  readonly runId?: string
}

const storage = new AsyncLocalStorage<CorrelationContext>()

/** Runs `fn` so that every log line written by it, and by what it awaits, carries these ids. */
export const runWithCorrelation = <Result>(context: CorrelationContext, fn: () => Result): Result =>
  storage.run(context, fn)

/** @returns undefined outside of `runWithCorrelation`. */
export const currentCorrelation = (): CorrelationContext | undefined => storage.getStore()

export const newRequestId = (): string => newId()

/** 32 lower-case hex digits, as W3C Trace Context wants them. */
export const newTraceId = (): string => randomBytes(16).toString('hex')

/** 16 lower-case hex digits. */
export const newSpanId = (): string => randomBytes(8).toString('hex')
