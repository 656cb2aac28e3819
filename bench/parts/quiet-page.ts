import type { Page } from 'playwright-core'

/**
 * Runs in the page before its own scripts. Notes when what was waited for was first drawn, when something last changed what
 * is seen, and when the last task ended that kept the main thread longer than 50 ms: what a click would have waited for.
 */
const noteChanges = (selector: string) => `
  window.workbenchBench = { firstDrawnAt: 0, drawnAt: 0, changedAt: 0, busyUntil: 0 };
  const note = window.workbenchBench;
  const drawn = (isThere) => requestAnimationFrame(() => setTimeout(() => {
    note.drawnAt = performance.now();
    if (isThere && note.firstDrawnAt === 0) note.firstDrawnAt = note.drawnAt;
  }));
  new MutationObserver(() => {
    note.changedAt = performance.now();
    drawn(document.querySelector(${JSON.stringify(selector)}) !== null);
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) note.busyUntil = startTime + duration;
  }).observe({ type: 'longtask', buffered: true });
`

/** Nothing changes for this long: the page is done. Shorter than a clock on the page ticks. */
const quietMs = 400

/** @param selector - Of what has to be there to begin with, e.g. the first turn. */
export const watchPage = (page: Page, selector: string): Promise<unknown> =>
  page.addInitScript(noteChanges(selector))

export interface PageTimes {
  /** The first of it is drawn, and no task after that keeps a click waiting for more than 50 ms. */
  readonly interactiveMs: number
  /** Everything is drawn. */
  readonly completeMs: number
}

/**
 * Waits until the page stands still.
 *
 * @param dataPath - Path of the answer the page shows, e.g. `/runs/ID`; the page itself when left out.
 * @returns milliseconds from the end of that answer.
 */
export async function timesSinceData(page: Page, dataPath?: string): Promise<PageTimes> {
  const from =
    dataPath === undefined
      ? `performance.getEntriesByType('navigation')[0].responseEnd`
      : `performance.getEntriesByType('resource').find(({ name, initiatorType }) =>
           initiatorType === 'fetch' && new URL(name).pathname === ${JSON.stringify(dataPath)}).responseEnd`
  return page.evaluate<PageTimes>(`new Promise((resolve) => {
    const look = () => {
      const { firstDrawnAt, drawnAt, changedAt, busyUntil } = window.workbenchBench
      const isStill = performance.now() - Math.max(drawnAt, changedAt) > ${quietMs} && drawnAt >= changedAt
      if (!isStill || firstDrawnAt === 0) return setTimeout(look, 50)
      const from = ${from}
      resolve({ interactiveMs: Math.max(firstDrawnAt, busyUntil) - from, completeMs: Math.max(drawnAt, busyUntil) - from })
    }
    look()
  })`)
}
