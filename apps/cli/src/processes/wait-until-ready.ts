import { setTimeout as pause } from 'node:timers/promises'

const pollMs = 50
const answerMs = 2_000

/** Resolves once `/readyz` answers 200, however long that takes; rejects when the signal aborts. */
export async function waitUntilReady(url: string, signal: AbortSignal): Promise<void> {
  while (!(await isReady(url, signal))) await pause(pollMs, undefined, { signal })
}

/** Whether `/readyz` answers 200 within two seconds. */
export async function isReady(url: string, signal?: AbortSignal): Promise<boolean> {
  const limit = AbortSignal.timeout(answerMs)
  try {
    const response = await fetch(`${url}/readyz`, {
      signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
    })
    await response.body?.cancel()
    return response.status === 200
  } catch {
    return false
  }
}
