import { isLive } from './connection.ts'

export interface Patience {
  /** Whether the server is known to be there. */
  readonly isLive: () => boolean
  readonly wait: (ms: number) => Promise<void>
}

/** Failures in a row while the server is there, after which the code is taken for gone. */
const mostWhileLive = 5
const longestPauseMs = 5_000

/**
 * Loads a part of the app's code, also through a server that is away for a while: until it is back, whoever is at the page
 * sees what stands in for the part. React and the router keep a failure for as long as the page is open, so none is given
 * to them that passes by itself.
 *
 * @param load - The import, e.g. `() => import('./runs-page.tsx')`.
 * @throws What the last import threw, when the server is there and the code is not: a newer version has taken its place.
 */
export async function loadPatiently<Module>(
  load: () => Promise<Module>,
  { isLive, wait }: Patience = ofThisPage,
): Promise<Module> {
  let failuresWhileLive = 0
  for (let pauseMs = 250; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    try {
      return await load()
    } catch (error) {
      failuresWhileLive = isLive() ? failuresWhileLive + 1 : 0
      if (failuresWhileLive >= mostWhileLive) throw error
      await wait(pauseMs)
    }
  }
}

const ofThisPage: Patience = { isLive, wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) }
