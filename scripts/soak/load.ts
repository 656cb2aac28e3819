import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Load {
  /** Ids of the runs that were accepted with 202. */
  readonly accepted: ReadonlySet<string>
  /** Requests that no server accepted within a minute of trying. */
  readonly refused: number
  /** Tries that found no server, or none that was ready. */
  readonly retries: number
  /** Starts nothing more; resolves when every request has its answer. */
  stop(): Promise<void>
}

const tickMs = 20
/** While no server answers requests pile up to here; later ones are started once there is room. */
const mostUnderWay = 500
const giveUpAfterMs = 60_000

const tomasz = { name: 'Tomasz', instructions: 'You ask what breaks at night.' }
/** Every turn is told apart, and none takes longer than the machine needs. */
const soakDebate = {
  topic: 'Should the team rewrite the billing service?',
  format: 'panel',
  rounds: 1,
  model: 'simulated:instant',
  participants: [{ name: 'Mara', instructions: 'You think from the customer backwards.' }, tomasz],
}

/** What a speaker with tools calls in such a debate: in two replies, before the one that is the turn. */
export const soakToolCalls = 3
const calls = ['CALL now & calculate {"expression": "6 * 7"}', 'CALL calculate {"expression": "2 ^ 10"}']
const withTools = {
  ...soakDebate,
  participants: [
    {
      name: 'Mara',
      instructions: ['You count before you speak.', ...calls].join('\n'),
      model: 'simulated:tool-caller?pace=instant',
      tools: ['now', 'calculate'],
    },
    tomasz,
  ],
}
/** The script decides on what it asks; see approve.ts. */
const withQuestions = { ...withTools, toolLimits: { calculate: { needsApproval: true } } }

/** A tool call takes the processor as long as three whole debates without any. */
const toolsEvery = 40
const questionsEvery = 200

const debateAt = (place: number) =>
  place % questionsEvery === questionsEvery / 2
    ? withQuestions
    : place % toolsEvery === 0
      ? withTools
      : soakDebate

/** Keeps so many debates a second going; a request without an answer is repeated with its key until it has one. */
export function startLoad(url: string, perSecond: number): Load {
  const accepted = new Set<string>()
  const underWay = new Set<Promise<void>>()
  const startedAt = performance.now()
  let started = 0
  let refused = 0
  let retries = 0

  async function startDebate(place: number): Promise<void> {
    const body = JSON.stringify(debateAt(place))
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() }
    const giveUpAt = performance.now() + giveUpAfterMs
    for (;;) {
      try {
        const signal = AbortSignal.timeout(10_000)
        const response = await fetch(`${url}/debates/run`, { method: 'POST', headers, body, signal })
        const answer = (await response.json()) as { runId?: string }
        if (response.status === 202 && answer.runId !== undefined) return void accepted.add(answer.runId)
        if (response.status < 500 && response.status !== 429) throw new Refused(JSON.stringify(answer))
      } catch (error) {
        if (error instanceof Refused) throw error
      }
      if (performance.now() > giveUpAt) {
        refused += 1
        return
      }
      retries += 1
      await sleep(200)
    }
  }

  const ticking = setInterval(() => {
    const due = Math.floor(((performance.now() - startedAt) / 1_000) * perSecond)
    while (started < due && underWay.size < mostUnderWay) {
      const one: Promise<void> = startDebate(started).finally(() => underWay.delete(one))
      underWay.add(one)
      started += 1
    }
  }, tickMs)

  return {
    accepted,
    get refused() {
      return refused
    },
    get retries() {
      return retries
    },
    async stop() {
      clearInterval(ticking)
      await Promise.all(underWay)
    },
  }
}

/** The request itself is wrong: no repetition helps, and the soak means nothing. */
class Refused extends Error {}
