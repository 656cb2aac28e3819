/** Calls back after a while. */
export type Schedule = (callback: () => void, afterMs: number) => void

/** In a frame, so that what a burst of news changes is drawn once; a tab that nobody sees draws nothing. */
export const inFrame: Schedule = (callback, afterMs) => {
  setTimeout(() => requestAnimationFrame(callback), afterMs)
}

/** How often a page shows news: a word or two at a time at the pace of speech, and under 5 % of a core. */
const paceMs = 220

/**
 * Gathers requests: `flush` runs soon after the first of them, and at most once in `everyMs`.
 *
 * @returns asks for a flush.
 */
export function createPace(flush: () => void, schedule: Schedule, everyMs = paceMs): () => void {
  let isAsked = false
  let isResting = false
  const run = () => {
    isAsked = false
    isResting = true
    schedule(() => {
      isResting = false
      if (isAsked) run()
    }, everyMs)
    flush()
  }
  return () => {
    if (isAsked) return
    isAsked = true
    if (!isResting) schedule(run, 0)
  }
}
