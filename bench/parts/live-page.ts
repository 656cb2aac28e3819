import { call } from '../../e2e/support/api.ts'
import type { Bench } from '../result.ts'
import { openSite } from './open-site.ts'

const watchedSeconds = 10
const limit = 0.05

/** What a page costs that watches a debate being spoken at its usual pace: processor time of its main thread over time. */
export const livePage: Bench = {
  name: 'live-page',
  async run() {
    const site = await openSite()
    try {
      const body = {
        topic: 'Should the team rewrite the billing service this year?',
        format: 'panel',
        formatOptions: { blindFirstRound: false, stopOnConsensus: false },
        rounds: 5,
        model: 'simulated:debater',
        participants: ['Mara', 'Tomasz', 'Amina', 'Jonas'].map((name) => ({
          name,
          instructions: 'You argue from evidence.',
        })),
      }
      const started = await call<{ runId: string }>(site.url, '/debates/run', { method: 'POST', body })
      const page = await site.browser.newPage({ viewport: { width: 1_440, height: 900 } })
      await page.goto(`${site.url}/runs/${started.body.runId}`)
      await page.getByRole('tab', { name: 'Transcript' }).waitFor()
      await page.waitForTimeout(2_000)

      const session = await page.context().newCDPSession(page)
      // Processor time of the thread, not time that passed: whatever else the machine does does not count.
      await session.send('Performance.enable', { timeDomain: 'threadTicks' })
      const mainThreadSeconds = async () => {
        const { metrics } = await session.send('Performance.getMetrics')
        return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
      }
      const textLength = () => page.evaluate<number>('document.body.innerText.length')
      const [before, textBefore, startedAt] = [
        await mainThreadSeconds(),
        await textLength(),
        performance.now(),
      ]
      await page.waitForTimeout(watchedSeconds * 1_000)
      const busy = (await mainThreadSeconds()) - before
      const share = busy / ((performance.now() - startedAt) / 1_000)
      const grew = (await textLength()) - textBefore
      return [
        {
          what: `page of a live debate, ${watchedSeconds} s`,
          measured: `${(share * 100).toFixed(1)} % of a core on the main thread`,
          limitMeasured: `${limit * 100} %`,
          ratio: share / limit,
          atMost: 1,
          also: [{ what: `${grew} characters appeared`, isMet: grew > 100 }],
        },
      ]
    } finally {
      await site.end()
    }
  },
}
