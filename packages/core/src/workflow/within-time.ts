import type { Clock } from '../ports/clock.ts'
import type { RunSession } from '../runs/run-session.ts'
import { StepFailed } from './step-type.ts'

/**
 * Runs something that keeps to its signal, which aborts with the run's or when the time is over.
 *
 * @param timeoutMs - null: as long as it takes.
 * @throws StepFailed `timeout`
 */
export async function withinTime<Result>(
  timeoutMs: number | null,
  { session, clock }: { readonly session: Pick<RunSession, 'signal'>; readonly clock: Clock },
  run: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  if (timeoutMs === null) return run(session.signal)
  const time = new AbortController()
  const done = new AbortController()
  const fault = new StepFailed('timeout', `It took longer than ${timeoutMs} ms.`, { retry: 'possible' })
  clock.sleep(Math.max(0, timeoutMs), done.signal).then(
    () => time.abort(fault),
    () => {},
  )
  const signal = AbortSignal.any([session.signal, time.signal])
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  // Whoever loses the race still ends: nobody else waits for it.
  aborted.catch(() => {})
  try {
    return await Promise.race([run(signal), aborted])
  } finally {
    done.abort()
  }
}
