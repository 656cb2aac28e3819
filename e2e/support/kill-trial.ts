import { randomUUID } from 'node:crypto'
import { textReply } from '@workbench/llm/testing/chat-completions-reply'
import type { ChatCompletionsServer, RecordedRequest } from '@workbench/llm/testing/chat-completions-server'
import { allEvents, call, type DebateRun, getRun, untilEnded } from './api.ts'
import type { Stack } from './stack.ts'

export type Victim = 'worker' | 'server' | 'postgres' | 'everything'

/** How long a turn takes: long enough to be hit in the middle. */
const turnMs = 150

/** Twelve turns one after another, each told apart by its speaker and round. */
export const slowReply = (request: RecordedRequest) => {
  const words = `Reply ${request.index}: it depends on what the incidents cost.`
  return textReply(words, { firstDeltaDelayMs: turnMs / 2, deltaDelayMs: turnMs / 16 })
}

const aDebate = () => ({
  topic: `Should we rewrite the billing service? ${randomUUID()}`,
  format: 'panel',
  formatOptions: { blindFirstRound: false, verdict: 'none', stopOnConsensus: false },
  rounds: 3,
  model: 'compatible:scripted',
  participants: ['Mara', 'Tomasz', 'Amina', 'Jonas'].map((name) => ({
    name,
    instructions: `You are ${name}.`,
  })),
})

export interface Trial {
  readonly run: DebateRun
  /** Step keys whose result was in the journal before the kill and that were asked of the model again after it. */
  readonly boughtTwice: readonly string[]
  readonly missing: readonly string[]
}

/**
 * Starts a debate of twelve turns, kills the victim after `afterMs`, and waits for the end.
 *
 * @throws Error when it does not end by itself.
 */
export async function killTrial(
  stack: Stack,
  models: ChatCompletionsServer,
  victim: Victim,
  afterMs: number,
): Promise<Trial> {
  const debate = aDebate()
  const started = await call<{ runId: string }>(stack.url, '/debates/run', { method: 'POST', body: debate })
  const { runId } = started.body
  await new Promise((resolve) => setTimeout(resolve, afterMs))
  const before = await getRun(stack.url, runId)
  const finishedBefore = before.output?.turns.length ?? 0
  const callsBefore = models.requests.length
  if (victim === 'everything') {
    await stack.killAll()
    await stack.restart()
  } else {
    await stack.kill(victim)
  }
  const run = await untilEnded(stack.url, runId)
  const events = await allEvents(stack.url, runId)
  return {
    run,
    boughtTwice: boughtTwice(models, debate.topic, run, finishedBefore, callsBefore),
    missing: [...gaps(run, events), ...tooManyCalls(models, debate.topic)],
  }
}

/** Twelve turns and, at most, the one call that the kill cut off. A reply of nothing but tool calls has null for its content. */
function tooManyCalls(models: ChatCompletionsServer, topic: string): string[] {
  const calls = models.requests.filter(({ body }) =>
    body.messages.some(({ content }) => String(content).includes(topic)),
  )
  return calls.length <= 13 ? [] : [`${calls.length} calls`]
}

/** What was said before the kill stands in the prompts that came after it, so it can be told who was asked again. */
function boughtTwice(
  models: ChatCompletionsServer,
  topic: string,
  run: DebateRun,
  finishedBefore: number,
  callsBefore: number,
): string[] {
  const ofThisRun = models.requests
    .map((request, place) => ({ request, place }))
    .filter(({ request }) => request.body.messages.some(({ content }) => String(content).includes(topic)))
  const finished = run.output?.turns.slice(0, finishedBefore) ?? []
  const placeOf = (speaker: string, round: number) =>
    ofThisRun.filter(({ request }) => {
      const system = request.body.messages[0]?.content ?? ''
      return system.includes(`You are ${speaker}.`) && system.includes(`Round: ${round} of 3`)
    })
  return finished
    .filter(({ speaker, round }) => placeOf(speaker, round).some(({ place }) => place >= callsBefore))
    .map(({ speaker, round }) => `${speaker} in round ${round}`)
}

/** Twelve turns in order, and events from 1 without gaps, each turn finished once, the end last and once. */
function gaps(run: DebateRun, events: Awaited<ReturnType<typeof allEvents>>): string[] {
  const faults: string[] = []
  const indexes = run.output?.turns.map(({ index }) => index) ?? []
  if (indexes.join() !== [...Array(12).keys()].join()) faults.push(`turns ${indexes.join()}`)
  if (
    run.output?.turns.some(({ text }) => !/^Reply \d+: it depends on what the incidents cost\.$/.test(text))
  ) {
    faults.push('a turn whose text is not whole')
  }
  const seqs = events.map(({ seq }) => seq)
  if (seqs.some((seq, index) => seq !== index + 1)) faults.push(`events ${seqs.join()}`)
  const finished = events.filter(({ type }) => type === 'TurnFinished').map(({ data }) => data.turn)
  if (new Set(finished).size !== 12 || finished.length !== 12)
    faults.push(`turns finished: ${finished.join()}`)
  const ends = events.filter(({ type }) => type === 'RunFinished')
  if (ends.length !== 1 || events.at(-1)?.type !== 'RunFinished') faults.push('the end is not last and once')
  return faults
}
