import { randomUUID } from 'node:crypto'
import type { Event } from '@workbench/core/events/event'
import {
  type ChatCompletionsServer,
  startChatCompletionsServer,
} from '@workbench/llm/testing/chat-completions-server'
import { allEvents, type DebateRun, getRun } from './api.ts'
import { approvalsOf, approveAll, untilEndedApproving } from './approvals.ts'
import { createGates, type Gates } from './gates.ts'
import type { Victim } from './kill-trial.ts'
import {
  aReplyCosts,
  installPayingTools,
  payingScript,
  paymentsByReply,
  replyIn,
  replyKeys,
  startPayingDebate,
  trialIn,
  wordsOf,
} from './paying-debate.ts'
import { type Stack, startStack } from './stack.ts'
import { startTill, type Till } from './till.ts'

/** A workbench whose models ask for tools, and the place where those tools pay. */
export interface PayingWorld {
  readonly stack: Stack
  readonly gates: Gates
  readonly models: ChatCompletionsServer
  readonly till: Till
  stop(): Promise<void>
}

export async function startPayingWorld(env: Record<string, string> = {}): Promise<PayingWorld> {
  const gates = createGates()
  const till = await startTill(gates)
  const models = await startChatCompletionsServer({ script: payingScript(gates, till.host) })
  const stack = await startStack({ COMPATIBLE_BASE_URL: models.baseUrl, ...env })
  await installPayingTools(stack.url, till.host)
  return {
    stack,
    gates,
    models,
    till,
    async stop() {
      gates.openAll()
      await stack.stop()
      await models.close()
      await till.close()
    },
  }
}

interface Trial extends PayingWorld {
  readonly trial: string
  /** Starts the debate. @returns the id of its run. */
  start(): Promise<string>
}

/** A moment to kill at, and what may be bought once more when the worker is killed then. */
export interface Moment {
  /** Starts the debate and comes back in that moment. @returns the id of the run. */
  readonly reach: (trial: Trial) => Promise<string>
  /** What is certainly under way: it is made again. */
  readonly underWay?: readonly string[]
  /** What may or may not have been written down by then; `unfinished`: whatever has no end in the events just before. */
  readonly atRisk?: readonly string[] | 'unfinished'
}

const held =
  (place: string) =>
  async ({ gates, trial, start }: Trial): Promise<string> => {
    const arrived = gates.hold(`${trial}/${place}`)
    const runId = await start()
    await arrived
    return runId
  }

const waiting = async ({ stack, start }: Trial): Promise<string> => {
  const runId = await start()
  await until(async () => (await getRun(stack.url, runId)).status === 'waiting')
  return runId
}

export const momentsOfTools = {
  'during the first reply': { reach: held('Mara/0'), underWay: ['Mara/0'] },
  'while a tool waits for its answer': { reach: (trial) => heldAtTill(trial, 'first'), underWay: ['first'] },
  'right after a tool was answered': {
    async reach({ till, trial, start }) {
      const runId = await start()
      await until(async () =>
        till.payments.some(({ path, isAnswered }) => isAnswered && path.includes(trial)),
      )
      return runId
    },
    atRisk: ['first', 'Mara/1', 'second', 'third'],
  },
  'during the second reply': { reach: held('Mara/1'), underWay: ['Mara/1'] },
  'when one of two calls at once is over': {
    async reach(trial) {
      const runId = await heldAtTill(trial, 'third')
      await until(async () =>
        (await allEvents(trial.stack.url, runId)).some(
          ({ type, data }) => type === 'ToolFinished' && String(data.key).endsWith('/tool/1.0'),
        ),
      )
      return runId
    },
    underWay: ['third'],
  },
  'while people are asked': { reach: waiting },
  'right after they approved': {
    async reach(trial) {
      const runId = await waiting(trial)
      await approveAll(trial.stack.url, runId)
      return runId
    },
    atRisk: ['approved', 'Mara/3', 'Tomasz/0'],
  },
  'when it is approved and nobody went on': {
    async reach(trial) {
      const runId = await waiting(trial)
      await freeze(trial.stack)
      await approveAll(trial.stack.url, runId)
      return runId
    },
  },
} as const satisfies Record<string, Moment>

export type MomentOfTools = keyof typeof momentsOfTools

/** So long after the start, with questions answered as they come. */
export const momentAfter = (afterMs: number): Moment => ({
  async reach({ stack, start }) {
    const runId = await start()
    const at = Date.now() + afterMs
    while (Date.now() < at) {
      if ((await getRun(stack.url, runId)).status === 'waiting') await approveAll(stack.url, runId)
      await new Promise((resolve) => setTimeout(resolve, Math.min(20, Math.max(0, at - Date.now()))))
    }
    return runId
  },
  atRisk: 'unfinished',
})

/**
 * Runs a debate that pays, kills the victim at the moment, waits for the end, approving what is asked.
 *
 * @returns what does not hold; nothing when all is well.
 * @throws Error when the run does not end by itself.
 */
export async function toolKillTrial(
  world: PayingWorld,
  moment: Moment,
  victim: Victim,
): Promise<{ readonly run: DebateRun; readonly faults: readonly string[] }> {
  const { stack, gates } = world
  const trial = randomUUID()
  const runId = await moment.reach({ ...world, trial, start: () => startPayingDebate(stack.url, trial) })
  const isWorkerKilled = victim === 'worker' || victim === 'everything'
  const { underWay = [], atRisk: named = [] } = isWorkerKilled ? moment : {}
  const atRisk = named === 'unfinished' ? unfinishedIn(await allEvents(stack.url, runId)) : named
  if (victim === 'everything') {
    await stack.killAll()
    gates.openAll()
    await stack.restart()
  } else {
    await stack.kill(victim)
    gates.openAll()
    await thaw(stack)
  }
  const run = await untilEndedApproving(stack.url, runId)
  const events = await allEvents(stack.url, runId)
  const approvals = await approvalsOf(stack.url, runId)
  return {
    run,
    faults: [
      ...(run.status === 'completed' ? [] : [`it ended as ${run.status}: ${run.error?.message}`]),
      ...boughtOtherwise(world, trial, underWay, atRisk),
      ...keysOf(world.till, trial),
      ...brokenEvents(events, [...underWay, ...atRisk]),
      ...wrongFigures(run, events),
      ...brokenTranscript(run),
      ...(approvals.map(({ status }) => status).join() === 'approved' ? [] : ['it asked not once']),
    ],
  }
}

async function heldAtTill({ gates, trial, start }: Trial, name: string): Promise<string> {
  const arrived = gates.hold(`/${trial}/${name}`)
  const runId = await start()
  await arrived
  return runId
}

const freeze = (stack: Stack) => signalWorkers(stack, 'SIGSTOP')
const thaw = (stack: Stack) => signalWorkers(stack, 'SIGCONT')

async function signalWorkers(stack: Stack, signal: NodeJS.Signals): Promise<void> {
  for (const pid of await stack.pids('worker')) process.kill(pid, signal)
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + 30_000
  while (!(await isSo())) {
    if (Date.now() > giveUpAt) throw new Error('The moment to kill at never came')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** Replies and payments whose end is not among the events. */
function unfinishedIn(events: readonly Event[]): readonly string[] {
  const finished = new Set(
    events
      .filter(({ type }) => type === 'LLMCallFinished' || type === 'ToolFinished')
      .map(({ data }) => nameOfStep(String(data.key))),
  )
  return [...replyKeys, ...paymentsByReply.flat()].filter((key) => !finished.has(key))
}

function nameOfStep(key: string): string | undefined {
  const [, round, place] = /\/tool\/(\d+)\.(\d+)$/.exec(key) ?? []
  if (round !== undefined) return paymentsByReply[Number(round)]?.[Number(place)]
  return key.includes('/seat/0/') ? `Mara/${key.split('/').at(-1)}` : 'Tomasz/0'
}

/** Each reply and each payment once; twice what was under way, and at most twice what may have been. */
function boughtOtherwise(
  { models, till }: PayingWorld,
  trial: string,
  underWay: readonly string[],
  atRisk: readonly string[],
): string[] {
  const replies = models.requests.filter(({ body }) => trialIn(body.messages) === trial)
  const counts = new Map<string, number>()
  for (const { body } of replies) count(counts, replyIn(body.messages))
  for (const { path } of paymentsOf(till, trial)) count(counts, path.split('/').at(-1) ?? '')
  return [...replyKeys, ...paymentsByReply.flat()].flatMap((key) => {
    const times = counts.get(key) ?? 0
    const isRight = underWay.includes(key)
      ? times === 2
      : times === 1 || (times === 2 && atRisk.includes(key))
    return isRight ? [] : [`${key} was bought ${times} times`]
  })
}

const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)

const paymentsOf = ({ payments }: Till, trial: string) => payments.filter(({ path }) => path.includes(trial))

/** One key a payment, however often it was made. */
function keysOf(till: Till, trial: string): string[] {
  const byPath = new Map<string, Set<string | null>>()
  for (const { path, idempotencyKey } of paymentsOf(till, trial)) {
    byPath.set(path, (byPath.get(path) ?? new Set()).add(idempotencyKey))
  }
  const all = [...byPath.values()].flatMap((keys) => [...keys])
  const isRight = !all.includes(null) && all.length === byPath.size && new Set(all).size === all.length
  return isRight ? [] : [`idempotency keys ${all.join()}`]
}

/** From 1 without gaps, the end last and once, everything that ends ended once. */
function brokenEvents(events: readonly Event[], repeated: readonly string[]): string[] {
  const faults: string[] = []
  if (events.some(({ seq }, index) => seq !== index + 1))
    faults.push(`events ${events.map(({ seq }) => seq).join()}`)
  const keysOfType = (type: string) =>
    events.filter((event) => event.type === type).map(({ data }) => data.key)
  const expected = {
    TurnFinished: 2,
    ToolFinished: paymentsByReply.flat().length,
    LLMCallFinished: replyKeys.length,
  }
  for (const [type, times] of Object.entries(expected)) {
    const keys = keysOfType(type)
    if (keys.length !== times || new Set(keys).size !== times) faults.push(`${type}: ${keys.join()}`)
  }
  const invoked = keysOfType('ToolInvoked')
  const most = paymentsByReply.flat().length + repeated.length
  if (new Set(invoked).size !== paymentsByReply.flat().length || invoked.length > most)
    faults.push(`ToolInvoked: ${invoked.join()}`)
  for (const type of ['ApprovalRequested', 'ApprovalDecided', 'RunFinished']) {
    if (keysOfType(type).length !== 1) faults.push(`${type} ${keysOfType(type).length} times`)
  }
  if (events.at(-1)?.type !== 'RunFinished') faults.push('the end is not last')
  return faults
}

/** Paid is what was answered; saved is what each resume found answered. */
function wrongFigures({ usage, savedByResume }: DebateRun, events: readonly Event[]): string[] {
  const answered = events.filter(({ type }) => type === 'LLMCallFinished')
  const { promptTokens, completionTokens } = aReplyCosts
  const paid = [usage.calls, usage.inputTokens, usage.outputTokens].join()
  const due = [answered.length, answered.length * promptTokens, answered.length * completionTokens].join()
  const saved = events
    .filter(({ type }) => type === 'RunResumed')
    .reduce((sum, { seq }) => sum + answered.filter((one) => one.seq < seq).length, 0)
  return [
    ...(paid === due ? [] : [`paid ${paid} instead of ${due}`]),
    ...(savedByResume.calls === saved ? [] : [`saved ${savedByResume.calls} calls instead of ${saved}`]),
  ]
}

function brokenTranscript({ output }: DebateRun): string[] {
  const said = output?.turns.map(({ text }) => text).join('|')
  const paid = output?.turns.map(({ toolCalls }) =>
    toolCalls.map(({ ok, result, error }) => [ok, error?.message.slice(0, 200) ?? paidIn(result)]),
  )
  const expected = paymentsByReply.flat().map((name) => [true, name])
  return [
    ...(said === `${wordsOf('Mara/3')}|${wordsOf('Tomasz/0')}` ? [] : [`said ${said}`]),
    ...(JSON.stringify(paid) === JSON.stringify([expected, []]) ? [] : [`paid ${JSON.stringify(paid)}`]),
  ]
}

const paidIn = (result: unknown): unknown => {
  const { body, paid } = result as { body?: { paid?: unknown }; paid?: unknown }
  return body?.paid ?? paid
}
