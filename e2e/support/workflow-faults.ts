import type { Event } from '@workbench/core/events/event'
import { replyIn } from './paying-debate.ts'
import type { Evidence } from './workflow-evidence.ts'
import { type CallName, callNames, lastMessage, stepIds } from './workflow-order.ts'
import { requestIdOf } from './workflow-webhook.ts'

/** What a kill of the worker may have cut off. */
export interface Cut {
  readonly underWay: readonly CallName[]
  readonly atRisk: readonly CallName[]
}

export const nothingCut: Cut = { underWay: [], atRisk: [] }

/** @returns what does not hold of an order whose run has come to its end; nothing when all is well. */
export function faultsOf(evidence: Evidence, order: string, cut: Cut = nothingCut): string[] {
  const { run } = evidence
  return [
    ...(run.status === 'completed' ? [] : [`it ended as ${run.status}: ${run.error?.message}`]),
    ...repeatables(evidence, cut),
    ...messages(evidence, cut),
    ...results(evidence, order),
    ...brokenEvents(evidence),
    ...otherRequestIds(evidence, order),
  ]
}

/** How often each call arrived outside. */
function timesOf({ arrived, replies }: Evidence, name: CallName): number {
  if (name.includes('/')) return replies.filter(({ body }) => replyIn(body.messages) === name).length
  return arrived.filter(({ path }) => path.endsWith(`/${name}`)).length
}

/** Models and services are asked once, twice about what was cut off, under one key. */
function repeatables(evidence: Evidence, { underWay, atRisk }: Cut): string[] {
  const names = callNames.filter((name) => !isMessage(name))
  const faults = names.flatMap((name) => {
    const times = timesOf(evidence, name)
    const isRight = underWay.includes(name)
      ? times === 2
      : times === 1 || (times === 2 && atRisk.includes(name))
    return isRight ? [] : [`${name} was asked ${times} times`]
  })
  const keys = evidence.arrived.filter(({ path }) => path.endsWith('/rate')).map((one) => one.idempotencyKey)
  const isOneKey = new Set(keys).size === 1 && keys[0] === `${evidence.run.id}/steps/rate`
  const entries = evidence.effects.filter(({ kind }) => kind === 'httpRequest')
  const said = entries.map(({ status }) => status)
  const isSaid = said.at(-1) === 'sent' && said.slice(0, -1).every((status) => status === 'unknown')
  return [
    ...faults,
    ...(isOneKey ? [] : [`idempotency keys of the request ${keys.join()}`]),
    ...(isSaid ? [] : [`the ledger says of the request ${said.join()}`]),
  ]
}

const isMessage = (name: CallName) => name === 'notice' || name === 'message'
const kindOf = { notice: 'approvalMessage', message: 'sendMessage' } as const
const stepOf = { notice: 'ask', message: 'message' } as const

/** A message is sent once; one that was cut off is `unknown`, said so, and not repeated. */
function messages(evidence: Evidence, { underWay, atRisk }: Cut): string[] {
  return (['notice', 'message'] as const).flatMap((name) => {
    const times = timesOf(evidence, name)
    const entries = evidence.effects.filter(({ kind }) => kind === kindOf[name])
    const said = entries.map(({ status }) => status).join()
    const isSent = said === 'sent' && times === 1
    const isUnknown = said === 'unknown' && times <= 1
    const isRight = underWay.includes(name)
      ? isUnknown && times === 1
      : isSent || (isUnknown && atRisk.includes(name))
    const warnings = evidence.events.filter(
      ({ type, level, data }) =>
        type === 'StepFinished' &&
        level === 'warn' &&
        data.stepId === stepOf[name] &&
        String(data.warning).includes('Nobody knows whether this arrived'),
    )
    const keys = evidence.arrived
      .filter(({ path }) => path.endsWith(`/${name}`))
      .map(({ idempotencyKey }) => idempotencyKey)
    const isOfEntry = keys.every((key) => key === entries[0]?.idempotencyKey)
    return [
      ...(isRight ? [] : [`${name} arrived ${times} times and is ${said || 'nothing'} in the ledger`]),
      ...(warnings.length === (isUnknown ? 1 : 0) ? [] : [`${name}: ${warnings.length} warnings`]),
      ...(isOfEntry ? [] : [`${name} went out as ${keys.join()}`]),
    ]
  })
}

/** What the run says it did, people's answer and the record among it. */
function results({ run, effects, approvals, records, arrived, debates }: Evidence, order: string): string[] {
  const { steps = {} } = run.output ?? {}
  const message = effects.find(({ kind }) => kind === 'sendMessage')
  const delivery = (steps.message?.output as { delivery?: unknown } | null)?.delivery
  const told = arrived.filter(({ path }) => path.endsWith('/message')).map(({ body }) => textIn(body))
  const statuses = stepIds.map((id) => `${id} ${steps[id]?.status}`)
  const value = records[0]?.value as { amount?: unknown } | undefined
  return [
    ...(statuses.every((status) => status.endsWith(' completed')) ? [] : [statuses.join()]),
    ...(delivery === message?.status ? [] : [`the step says ${delivery}, the ledger ${message?.status}`]),
    ...(told.every((text) => text === lastMessage) ? [] : [`Slack was told ${told.join()}`]),
    ...(approvals.map(({ status }) => status).join() === 'approved' ? [] : ['it asked not once']),
    ...(records.length === 1 && records[0]?.key === order && value?.amount === 210
      ? []
      : [`records ${JSON.stringify(records)}`]),
    ...(debates.length === 1 && debates[0]?.run.parentRunId === run.id ? [] : [`${debates.length} debates`]),
  ]
}

const textIn = (body: string) => (JSON.parse(body) as { text?: string }).text

/** From 1 without gaps, the end last and once, everything that ends ended once. */
function brokenEvents({ events, debates }: Evidence): string[] {
  const faults = outOfOrder(events).concat(debates.flatMap((debate) => outOfOrder(debate.events)))
  const ended = endedOnce(events, 'StepFinished', 'stepId')
  if (ended.join() !== stepIds.toSorted().join()) faults.push(`steps that ended: ${ended.join()}`)
  for (const type of ['RunQueued', 'ApprovalRequested', 'ApprovalDecided', 'RunFinished']) {
    const times = events.filter((event) => event.type === type).length
    if (times !== 1) faults.push(`${type} ${times} times`)
  }
  for (const debate of debates) {
    const turns = endedOnce(debate.events, 'TurnFinished', 'key')
    const replies = endedOnce(debate.events, 'LLMCallFinished', 'key')
    if (turns.length !== 2 || new Set(turns).size !== 2) faults.push(`turns: ${turns.join()}`)
    if (replies.length !== 2 || new Set(replies).size !== 2) faults.push(`replies: ${replies.join()}`)
    if (debate.run.usage.calls !== 2) faults.push(`${debate.run.usage.calls} calls were paid`)
  }
  return faults
}

const endedOnce = (events: readonly Event[], type: string, name: string) =>
  events
    .filter((event) => event.type === type)
    .map(({ data }) => String(data[name]))
    .toSorted()

function outOfOrder(events: readonly Event[]): string[] {
  const faults: string[] = []
  if (events.some(({ seq }, index) => seq !== index + 1))
    faults.push(`events ${events.map(({ seq }) => seq).join()}`)
  if (events.at(-1)?.type !== 'RunFinished') faults.push('the end is not last')
  return faults
}

/** One id from the webhook to the last message, runs, events, models and Slack alike. */
function otherRequestIds({ run, events, debates, arrived, replies }: Evidence, order: string): string[] {
  const right = requestIdOf(order)
  const found = {
    run: [run.requestId],
    events: events.map(({ requestId }) => requestId),
    debate: debates.map((debate) => debate.run.requestId),
    'events of the debate': debates.flatMap((debate) => debate.events.map(({ requestId }) => requestId)),
    models: replies.map(({ headers }) => headers['x-request-id']),
    outside: arrived.map(({ requestId }) => requestId),
  }
  return Object.entries(found).flatMap(([where, ids]) => {
    const other = ids.filter((id) => id !== right)
    return other.length === 0 ? [] : [`${where}: request id ${other.join()}`]
  })
}
