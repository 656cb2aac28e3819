import type { Page } from 'playwright-core'

/**
 * Runs in the page before its own scripts. Notes when something last changed what is seen, and when the frame after it was
 * drawn; a task that kept the main thread longer than 50 ms moves that moment to its end.
 */
const noteChanges = `
  window.workbenchBench = { drawnAt: 0, changedAt: 0 };
  const drawn = () => requestAnimationFrame(() => setTimeout(() => {
    window.workbenchBench.drawnAt = performance.now();
  }));
  new MutationObserver(() => { window.workbenchBench.changedAt = performance.now(); drawn(); })
    .observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      window.workbenchBench.drawnAt = Math.max(window.workbenchBench.drawnAt, startTime + duration);
  }).observe({ type: 'longtask', buffered: true });
`

/** Nothing changes for this long: the page is done. Shorter than a clock on the page ticks. */
const quietMs = 400

export const watchPage = (page: Page): Promise<unknown> => page.addInitScript(noteChanges)

/**
 * Waits until the page stands still.
 *
 * @param dataPath - Path of the answer the page shows, e.g. `/runs/ID`; the page itself when left out.
 * @returns milliseconds from the end of that answer to the last frame that was drawn for it.
 */
export async function dataToInteractive(page: Page, dataPath?: string): Promise<number> {
  const from =
    dataPath === undefined
      ? `performance.getEntriesByType('navigation')[0].responseEnd`
      : `performance.getEntriesByType('resource').find(({ name, initiatorType }) =>
           initiatorType === 'fetch' && new URL(name).pathname === ${JSON.stringify(dataPath)}).responseEnd`
  return page.evaluate<number>(`new Promise((resolve) => {
    const look = () => {
      const { drawnAt, changedAt } = window.workbenchBench
      const isStill = performance.now() - Math.max(drawnAt, changedAt) > ${quietMs} && drawnAt >= changedAt
      if (isStill) resolve(drawnAt - ${from})
      else setTimeout(look, 50)
    }
    look()
  })`)
}
