import type { Sleep } from './sleep.ts'

// The server sends a comment every 15 s; three missed ones mean that nobody is there any more.
const silenceMs = 45_000

/** @throws Error when the server does not say anything for 45 s. */
export async function withinSilence<Result>(answer: Promise<Result>, sleep: Sleep): Promise<Result> {
  const awake = new AbortController()
  const silence = sleep(silenceMs, awake.signal).then(() => {
    throw new Error(`The server was silent for ${silenceMs / 1000} s`)
  })
  // Each of the two may reject when the other has won, with nobody listening any more.
  silence.catch(() => {})
  answer.catch(() => {})
  try {
    return await Promise.race([answer, silence])
  } finally {
    awake.abort()
  }
}
