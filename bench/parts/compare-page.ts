import type { Browser } from 'playwright-core'
import { call, type DebateRun, untilEnded } from '../../e2e/support/api.ts'
import { type Bench, median } from '../result.ts'
import { openSite } from './open-site.ts'
import { type PageTimes, timesSinceData, watchPage } from './quiet-page.ts'

const turns = 60
const limitMs = 300
const samples = 7

/** From the comparison of two long debates to a page one can read and click: figures, settings and the first turns are
 * drawn, and nothing keeps a click waiting any more. */
export const comparePage: Bench = {
  name: 'compare-page',
  async run() {
    const site = await openSite()
    try {
      const [a, b] = [await longDebate(site.url, 1), await longDebate(site.url, 2)]
      const times: PageTimes[] = []
      // The first one fills the caches.
      for (let sample = -1; sample < samples; sample++) {
        const time = await timed(site.browser, `${site.url}/runs/compare?a=${a.id}&b=${b.id}`)
        if (sample >= 0) times.push(time)
      }
      const interactive = median(times.map(({ interactiveMs }) => interactiveMs))
      const complete = median(times.map(({ completeMs }) => completeMs))
      return [
        {
          what: `compare page of two debates with ${turns} turns, data to interactive`,
          measured: `${interactive.toFixed(0)} ms, everything drawn after ${complete.toFixed(0)} ms`,
          limitMeasured: `${limitMs} ms`,
          ratio: interactive / limitMs,
          atMost: 1,
        },
      ]
    } finally {
      await site.end()
    }
  },
}

async function timed(browser: Browser, url: string): Promise<PageTimes> {
  const context = await browser.newContext({ viewport: { width: 1_440, height: 900 } })
  const page = await context.newPage()
  await watchPage(page, 'article')
  await page.goto(url)
  await page.getByRole('table', { name: 'Metrics' }).waitFor()
  const times = await timesSinceData(page, '/runs/compare')
  await context.close()
  return times
}

async function longDebate(url: string, seed: number): Promise<DebateRun> {
  const participants = ['Mara', 'Tomasz', 'Amina', 'Jonas'].map((name) => ({
    name,
    instructions: 'You argue from evidence, and say what would change your mind.',
  }))
  const body = {
    topic: 'Should the team rewrite the billing service this year?',
    format: 'panel',
    formatOptions: { stopOnConsensus: false },
    rounds: turns / participants.length,
    model: 'simulated:instant',
    participants,
    // Otherwise both would say the very same.
    seed,
  }
  const started = await call<{ runId: string }>(url, '/debates/run', { method: 'POST', body })
  const run = await untilEnded(url, started.body.runId, 180_000)
  const spoken = run.output?.turns.length
  if (run.status !== 'completed' || spoken !== turns)
    throw new Error(`The debate is ${run.status} with ${spoken} turns: ${run.error?.message}`)
  return run
}
