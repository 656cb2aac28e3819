import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { call, type DebateRun, untilEnded } from '../../e2e/support/api.ts'
import { type Bench, median } from '../result.ts'
import { openSite } from './open-site.ts'
import { type PageTimes, timesSinceData, watchPage } from './quiet-page.ts'

const turns = 200
const limitMs = 300
const samples = 7

/** From the data of a long run to a page one can read and click (the first turns are drawn, and nothing keeps a click
 * waiting any more): beside it, the same words without anything around them. */
export const runPage: Bench = {
  name: 'run-page',
  async run() {
    const site = await openSite()
    try {
      const run = await longDebate(site.url)
      const bare = await serveBare(run)
      const ours: PageTimes[] = []
      const bareTimes: PageTimes[] = []
      // In turn, so that a change of the machine's speed meets both; the first ones fill the caches.
      for (let sample = -1; sample < samples; sample++) {
        const bareTime = await timed(site.browser, bare.url)
        const ourTime = await timed(site.browser, `${site.url}/runs/${run.id}`, `/runs/${run.id}`)
        if (sample < 0) continue
        bareTimes.push(bareTime)
        ours.push(ourTime)
      }
      bare.close()
      const interactive = median(ours.map(({ interactiveMs }) => interactiveMs))
      const complete = median(ours.map(({ completeMs }) => completeMs))
      const bareComplete = median(bareTimes.map(({ completeMs }) => completeMs))
      return [
        {
          what: `run page of ${turns} turns, data to interactive`,
          measured: `${interactive.toFixed(0)} ms, all turns drawn after ${complete.toFixed(0)} ms (a bare page with the same text: ${bareComplete.toFixed(0)} ms)`,
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

async function timed(browser: Browser, url: string, dataPath?: string): Promise<PageTimes> {
  const context = await browser.newContext({ viewport: { width: 1_440, height: 900 } })
  const page = await context.newPage()
  await watchPage(page, dataPath === undefined ? 'p' : 'article')
  await page.goto(url)
  if (dataPath !== undefined) await page.getByRole('tab', { name: 'Transcript' }).waitFor()
  const times = await timesSinceData(page, dataPath)
  await context.close()
  return times
}

async function longDebate(url: string): Promise<DebateRun> {
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
  }
  const started = await call<{ runId: string }>(url, '/debates/run', { method: 'POST', body })
  const run = await untilEnded(url, started.body.runId, 180_000)
  const spoken = run.output?.turns.length
  if (run.status !== 'completed' || spoken !== turns)
    throw new Error(`The debate is ${run.status} with ${spoken} turns: ${run.error?.message}`)
  return run
}

async function serveBare(run: DebateRun): Promise<{ url: string; close(): void }> {
  const text = (run.output?.turns ?? []).map((turn) => `<h2>${turn.speaker}</h2><p>${turn.text}</p>`)
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><title>bare</title>${text.join('')}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
