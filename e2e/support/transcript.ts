import type { Page } from 'playwright-core'

export interface ShownTurn {
  /** What the turn is called, e.g. "Turn 3: Mara" or "Turn 4: Tomasz, speaking". */
  readonly name: string
  readonly text: string
}

/** The turns of a run page as they stand there at one moment, from the first to the last. */
export const shownTurns = (page: Page): Promise<ShownTurn[]> =>
  page.evaluate<ShownTurn[]>(
    `[...document.querySelectorAll('article[aria-label^="Turn "]')]
       .map((turn) => ({ name: turn.getAttribute('aria-label'), text: turn.textContent }))`,
  )
