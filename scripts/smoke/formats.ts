import { call, type DebateRun, getRun, untilEnded } from '../../e2e/support/api.ts'
import { expectStatus, type Site, startRun, step } from './step.ts'

interface FormatFacts {
  readonly id: string
  readonly participants: { readonly min: number; readonly max: number }
  readonly rounds: { readonly default: number }
}

interface Estimate {
  readonly calls: number
  readonly inputTokens: number
  readonly outputTokens: number
}

const speakers = ['careful', 'bold', 'thrifty', 'curious'].map((manner) => ({
  name: `Smoke, ${manner}`,
  instructions: `You test whether everything works, and you are ${manner}.`,
}))

/** What a format cannot do without. */
const options: Readonly<Record<string, object>> = {
  delphi: { scaleMin: 1, scaleMax: 9 },
  referees: { textA: 'It works on Mondays.', textB: 'It works on most days.' },
}

const requestFor = ({ id, participants: { min, max } }: FormatFacts) => ({
  topic: 'Does the workbench work?',
  format: id,
  formatOptions: options[id] ?? {},
  model: 'simulated:instant',
  participants: speakers.slice(0, Math.min(max, Math.max(min, 3))),
})

/** A debate of every format, none of which takes more than was said before; a baseline of one; a person in one. */
export async function smokeFormats(site: Site): Promise<void> {
  const { url, headers } = site
  const formats = await step('ask which formats there are', async () => {
    const answer = await call<{ items: FormatFacts[] }>(url, '/formats', { headers })
    expectStatus(answer, 200)
    return answer.body.items
  })
  const ended = await step(`hold a debate of each of the ${formats.length}, within its estimate`, () =>
    Promise.all(formats.map((format) => heldWithinEstimate(site, format))),
  )
  await step('compare one with a single agent for the same money', async () => {
    const debate = ended.find(({ input }) => (input as { format: string }).format === 'consensus')
    if (debate === undefined) throw new Error('there is no debate of the format consensus')
    const run = await untilEnded(
      url,
      await startRun(site, `/runs/${debate.id}/baseline`, {}),
      60_000,
      headers,
    )
    if (run.status !== 'completed') throw new Error(`it ended as ${run.status}: ${run.error?.message}`)
    const answer = await call<{ baselines: { decision: string | null }[] }>(
      url,
      `/runs/${debate.id}/baseline`,
      {
        headers,
      },
    )
    expectStatus(answer, 200)
    if (answer.body.baselines.length !== 1) throw new Error(JSON.stringify(answer.body))
  })
  await step('take a turn in a debate, and leave a note in it', () => takePart(site))
}

async function heldWithinEstimate(site: Site, format: FormatFacts): Promise<DebateRun> {
  const { url, headers } = site
  const body = requestFor(format)
  const estimate = await call<Estimate>(url, '/debates/estimate', { method: 'POST', body, headers })
  expectStatus(estimate, 200)
  const run = await untilEnded(url, await startRun(site, '/debates/run', body), 60_000, headers)
  const { status, output, error, usage } = run
  if (status !== 'completed') throw new Error(`${format.id} ended as ${status}: ${error?.message}`)
  const decidedBy = output?.verdict?.decidedBy ?? 'nobody'
  if (decidedBy === 'nobody') throw new Error(`${format.id} decided nothing`)
  for (const measure of ['calls', 'inputTokens', 'outputTokens'] as const) {
    if (usage[measure] <= estimate.body[measure]) continue
    throw new Error(`${format.id} took ${usage[measure]} ${measure}, not ${estimate.body[measure]} at most`)
  }
  return run
}

/** Two models and a person at one table, who says the second thing of the first round. */
async function takePart(site: Site): Promise<void> {
  const { url, headers } = site
  const seats = speakers
    .slice(0, 3)
    .map((speaker, seat) => (seat === 1 ? { ...speaker, kind: 'person' } : speaker))
  const id = await startRun(site, '/debates/run', {
    topic: 'Does a person have a say?',
    ...{ format: 'panel', rounds: 1, model: 'simulated:instant', participants: seats },
  })
  await untilWaiting(site, id)
  const note = await call(url, `/runs/${id}/notes`, {
    method: 'POST',
    body: { text: 'Think of Mondays.' },
    headers,
  })
  if (note.status >= 300) throw new Error(`a note is answered with ${note.status}`)
  const turn = await call(url, `/runs/${id}/turn`, {
    method: 'POST',
    body: { text: 'It does, I am here.' },
    headers,
  })
  if (turn.status >= 300)
    throw new Error(`a turn is answered with ${turn.status}: ${JSON.stringify(turn.body)}`)
  const { status, output } = await untilEnded(url, id, 60_000, headers)
  if (status !== 'completed') throw new Error(`it ended as ${status}`)
  const said = output?.turns.find(({ seat }) => seat === 1)?.text
  if (said !== 'It does, I am here.')
    throw new Error(`the person is said to have said ${JSON.stringify(said)}`)
}

async function untilWaiting({ url, headers }: Site, id: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const { status, waitingFor } = await getRun(url, id, headers)
    if (status === 'waiting' && waitingFor?.type === 'person') return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('it does not wait for the person')
}
