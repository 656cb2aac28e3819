import type { Event } from '@workbench/core/events/event'
import { allEvents, call, getRun } from './api.ts'
import { approvalsOf } from './approvals.ts'
import type { Stack } from './stack.ts'
import { approveByLink, linksFor } from './workflow-link.ts'
import type { CallName } from './workflow-order.ts'
import type { OrderWorld } from './workflow-world.ts'

export interface OrderTrial extends OrderWorld {
  readonly order: string
  /** What does not hold so far. */
  readonly faults: string[]
  /** Sends the order. @returns the id of its run. */
  start(): Promise<string>
}

/** A moment to kill at, and what of the outside may be different when the worker is killed then. */
export interface OrderMoment {
  /** Sends the order and comes back in that moment. @returns the id of the run. */
  readonly reach: (trial: OrderTrial) => Promise<string>
  /** What is certainly under way: it is made again, or left at `unknown` when it is a message. */
  readonly underWay?: readonly CallName[]
  /** What may be; `unfinished`: whatever has no end that is written down. */
  readonly atRisk?: readonly CallName[] | 'unfinished'
}

const held = (name: CallName) => async (trial: OrderTrial) => {
  const { gates, order, start } = trial
  const arrived = gates.hold(placeOf(order, name))
  const runId = await start()
  if (name === 'message') await untilAskedAndApproved(trial, runId)
  await arrived
  return runId
}

/** The worker has not read the answer, or has just done so. */
const answered = (name: CallName) => async (trial: OrderTrial) => {
  const { stack, outside, order, start } = trial
  const freezeNow = await readyToFreeze(stack)
  const answer = outside.answered(placeOf(order, name))
  const runId = await start()
  if (name === 'message') await untilAskedAndApproved(trial, runId)
  await answer
  freezeNow()
  return runId
}

/** All before it is written down. */
const begun = (stepId: string) => async (trial: OrderTrial) => {
  const { stack, start } = trial
  const freezeNow = await readyToFreeze(stack)
  const runId = await start()
  if (stepId === 'record') await untilAskedAndApproved(trial, runId)
  const isBegun = ({ type, data }: Event) => type === 'StepStarted' && data.stepId === stepId
  await until(async () => (await allEvents(stack.url, runId)).some(isBegun))
  freezeNow()
  return runId
}

async function waiting({ stack, start }: OrderTrial): Promise<string> {
  const runId = await start()
  await untilAsked(stack, runId)
  return runId
}

export const momentsOfOrders = {
  'when it is queued and nobody took it up': {
    async reach({ stack, start }) {
      await freeze(stack)
      return start()
    },
  },
  'right after its start': {
    async reach({ stack, start }) {
      const freezeNow = await readyToFreeze(stack)
      const runId = await start()
      freezeNow()
      return runId
    },
    atRisk: ['rate', 'Mara/0', 'Tomasz/0', 'notice'],
  },
  'while the condition was decided and its branch asks a service': {
    reach: held('rate'),
    underWay: ['rate'],
  },
  'right after the service answered': {
    reach: answered('rate'),
    atRisk: ['rate', 'Mara/0', 'Tomasz/0', 'notice'],
  },
  'during the transform': { reach: begun('question'), atRisk: ['Mara/0', 'Tomasz/0', 'notice'] },
  'while the debate speaks': { reach: held('Tomasz/0'), underWay: ['Tomasz/0'] },
  'when the debate has ended and its parent sleeps': {
    async reach(trial) {
      const { stack, gates } = trial
      const runId = await held('Tomasz/0')(trial)
      const [debateId = ''] = await debatesOf(stack.url, trial.order)
      const freezeNow = await readyToFreeze(stack)
      gates.openAll()
      await until(async () => (await getRun(stack.url, debateId)).status === 'completed')
      freezeNow()
      return runId
    },
    atRisk: ['notice'],
  },
  'while Slack takes the question': { reach: held('notice'), underWay: ['notice'] },
  'while people are asked': { reach: waiting },
  'right after they approved': {
    async reach(trial) {
      const runId = await waiting(trial)
      const freezeNow = await readyToFreeze(trial.stack)
      await approve(trial, runId)
      freezeNow()
      return runId
    },
    atRisk: ['message'],
  },
  'when it is approved and nobody went on': {
    async reach(trial) {
      const runId = await waiting(trial)
      await freeze(trial.stack)
      await approve(trial, runId)
      return runId
    },
  },
  'while Slack takes the message': { reach: held('message'), underWay: ['message'] },
  'right after Slack took the message': { reach: answered('message'), atRisk: ['message'] },
  'during the last step': { reach: begun('record') },
  'when it is over': {
    async reach(trial) {
      const runId = await trial.start()
      await untilAskedAndApproved(trial, runId)
      await until(async () => (await getRun(trial.stack.url, runId)).status === 'completed')
      return runId
    },
  },
} as const satisfies Record<string, OrderMoment>

export type NameOfMoment = keyof typeof momentsOfOrders

/** So long after the start, with questions answered as they come. */
export const orderAfter = (afterMs: number): OrderMoment => ({
  async reach(trial) {
    const runId = await trial.start()
    const at = Date.now() + afterMs
    let isApproved = false
    while (Date.now() < at) {
      if (!isApproved && (await isAsking(trial.stack, runId))) {
        await approve(trial, runId)
        isApproved = true
      }
      await pause(Math.min(20, Math.max(0, at - Date.now())))
    }
    return runId
  },
  atRisk: 'unfinished',
})

/** Where a call is held up. */
export const placeOf = (order: string, name: CallName): string =>
  name.includes('/') ? `${order}/${name}` : `/${order}/${name}`

/** Debates about an order. */
export async function debatesOf(url: string, order: string): Promise<readonly string[]> {
  const { body } = await call<{ items: { id: string }[] }>(url, `/runs?kind=debate&q=${order}`)
  return body.items.map(({ id }) => id)
}

/** By the newest link that arrived; by the API when the message about it was lost on its way. */
export async function approve({ stack, outside, order, faults }: OrderTrial, runId: string): Promise<void> {
  const link = linksFor(outside, order).at(-1)
  if (link !== undefined) return void faults.push(...(await approveByLink(stack.url, runId, link)))
  const asked = (await approvalsOf(stack.url, runId)).filter(({ status }) => status === 'pending')
  for (const { id } of asked)
    await call(stack.url, `/approvals/${id}`, { method: 'POST', body: { decision: 'approve' } })
}

export async function isAsking({ url }: Stack, runId: string): Promise<boolean> {
  const { status, waitingFor } = await getRun(url, runId)
  return status === 'waiting' && waitingFor?.type === 'approval'
}

const untilAsked = (stack: Stack, runId: string) => until(() => isAsking(stack, runId))

async function untilAskedAndApproved(trial: OrderTrial, runId: string): Promise<void> {
  await untilAsked(trial.stack, runId)
  await approve(trial, runId)
}

export const freeze = async (stack: Stack) => (await readyToFreeze(stack))()

/** @returns what stops the worker at once: looking for it takes longer than a step. */
const readyToFreeze = (stack: Stack) => signalTo(stack, 'SIGSTOP')

export const thaw = async (stack: Stack) => (await signalTo(stack, 'SIGCONT'))()

async function signalTo(stack: Stack, signal: NodeJS.Signals): Promise<() => void> {
  const pids = await stack.pids('worker')
  return () => {
    for (const pid of pids) process.kill(pid, signal)
  }
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + 30_000
  while (!(await isSo())) {
    if (Date.now() > giveUpAt) throw new Error('The moment to kill at never came')
    await pause(1)
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
