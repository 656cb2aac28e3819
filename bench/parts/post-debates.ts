import { leanHeap } from '@workbench/cli/processes/spawn-node'
import { twelveTurns } from '../debate-request.ts'
import { requestsPerSecond } from '../load.ts'
import type { Bench } from '../result.ts'
import { freePort, openSetting, untilReady } from '../setting.ts'

const connections = 32
const seconds = 5

/** What a POST costs beyond the insert and commit that nobody can do without. */
export const postDebates: Bench = {
  name: 'post-debates',
  async run() {
    const setting = await openSetting()
    try {
      const port = await freePort()
      setting.start('apps/server/src/main.ts', { nodeFlags: leanHeap, env: { PORT: String(port) } })
      const bare = setting.start('bench/parts/bare-insert-server.ts')
      const url = `http://127.0.0.1:${port}`
      await untilReady(url)
      const bareUrl = await bare.said('listening')
      const body = JSON.stringify(twelveTurns('simulated:instant'))
      const rounds = []
      // In turn, so that a change of the machine's speed meets both.
      for (let round = 0; round < 3; round++) {
        const limit = await requestsPerSecond({ method: 'POST', url: bareUrl, body }, connections, seconds)
        const ours = await requestsPerSecond(
          { method: 'POST', url: `${url}/debates/run`, body },
          connections,
          seconds,
        )
        rounds.push({ ours, limit, ratio: limit / ours })
      }
      const middle = rounds.toSorted((a, b) => a.ratio - b.ratio)[1] ?? {
        ours: 0,
        limit: 0,
        ratio: Number.NaN,
      }
      return [
        {
          what: 'POST /debates/run, 32 connections',
          measured: `${middle.ours.toFixed(0)} a second`,
          limitMeasured: `bare route with one insert: ${middle.limit.toFixed(0)} a second`,
          ratio: middle.ratio,
          atMost: 2,
        },
      ]
    } finally {
      await setting.end()
    }
  },
}
