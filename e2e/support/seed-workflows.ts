import { call, getRun } from './api.ts'
import { approvalsOf } from './approvals.ts'

// Workflows of every trigger, and runs of one of them that ended in every way, or wait.

const participants = [
  { name: 'Optimist', instructions: 'You look for what could go well.' },
  { name: 'Sceptic', instructions: 'You look for what could go wrong.' },
]

const orders = {
  name: 'Orders',
  description: 'Looks at every order, keeps what it costs, and asks before somebody is told.',
  trigger: { type: 'webhook' },
  inputs: {
    type: 'object',
    properties: {
      region: { type: 'string', default: 'north', description: 'Where it is delivered.' },
      pace: { type: 'string', enum: ['slow', 'quick'], default: 'quick' },
    },
    required: ['region'],
  },
  steps: [
    {
      ...{ id: 'lines', type: 'forEach', items: 'trigger.body.lines', concurrency: 2 },
      steps: [
        {
          id: 'price',
          type: 'transform',
          when: '$exists(item.price)',
          expression: 'item.price * item.count',
        },
      ],
    },
    {
      ...{ id: 'is_large', name: 'Is it a large one?', type: 'condition' },
      expression: '$sum(trigger.body.lines.(price * count)) > 100',
      then: [
        {
          ...{ id: 'rate', type: 'httpRequest', method: 'GET', url: 'https://rates.example.com/today' },
          onError: 'continue',
        },
        {
          ...{ id: 'ask', type: 'approval', title: 'Deliver to {{ inputs.region }}?' },
          details: 'Order **{{ trigger.body.id }}** of {{ $count(trigger.body.lines) }} lines.',
          ...{ approvers: ['Ada', 'Bob'], required: 2, timeoutMs: 86_400_000 },
        },
      ],
      else: [{ id: 'small', type: 'transform', expression: '"Not worth asking"' }],
    },
    {
      ...{ id: 'keep', type: 'persistRecord', collection: 'orders', key: '{{ trigger.body.id }}' },
      value: { region: '{{ inputs.region }}', lines: '{{ trigger.body.lines }}', note: '=1+1' },
    },
    {
      ...{ id: 'check', type: 'transform' },
      expression: '$assert(trigger.body.id != "broken", "There is no such order.")',
    },
    { id: 'tell', type: 'sendMessage', channel: 'log', text: 'Order {{ trigger.body.id }} is on its way.' },
  ],
}

const daily = {
  name: 'Daily debate',
  trigger: { type: 'cron', schedule: '0 9 * * 1-5', timezone: 'Europe/Berlin' },
  steps: [
    {
      ...{ id: 'debate', type: 'runDebate' },
      request: { topic: 'What first, {{ now }}?', format: 'panel', participants, rounds: 1 },
    },
    { id: 'tell', type: 'sendMessage', channel: 'log', text: '{{ steps.debate.output.verdict.decision }}' },
  ],
}

const failures = {
  name: 'Tell about failures',
  enabled: false,
  trigger: { type: 'runCompleted', filter: { status: 'failed' } },
  steps: [{ id: 'tell', type: 'sendMessage', channel: 'log', text: '{{ run.title }} failed' }],
}

/** An order of three lines, the last of which has no price. */
const orderOf = (id: string, price: number) => ({
  id,
  lines: [{ price, count: 2 }, { price: 3, count: 1 }, { name: 'A gift' }],
})

/**
 * Something of everything workflows are and do: a run that completed, one that failed, one that sent nothing, one that was
 * approved by two, and one that waits for the second of them.
 */
export async function useWorkflows(url: string): Promise<void> {
  const post = async <Body>(path: string, body: object) => {
    const answer = await call<Body>(url, path, { method: 'POST', body })
    if (answer.status >= 300) throw new Error(`${path} was refused: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  for (const draft of [daily, failures]) await post('/workflows', draft)
  const { id } = await post<{ id: string }>('/workflows', orders)
  const start = async (name: string, price: number) => {
    const given = { inputs: { region: 'north' }, body: orderOf(name, price) }
    return (await post<{ runId: string }>(`/workflows/${id}/run`, given)).runId
  }
  const vote = async (runId: string, by: string) => {
    for (const { id: asked } of await approvalsOf(url, runId))
      await post(`/approvals/${asked}`, { decision: 'approve', by, comment: 'Read it.' })
  }
  await untilStatus(url, await start('small', 10), 'completed')
  await untilStatus(url, await start('broken', 10), 'failed')
  const trigger = { body: orderOf('rehearsed', 90) }
  const rehearsal = await post<{ runId: string }>(`/workflows/${id}/dry-run`, { trigger })
  await untilStatus(url, rehearsal.runId, 'completed')
  const approved = await start('large', 90)
  const asking = await start('larger', 900)
  for (const runId of [approved, asking]) {
    await untilStatus(url, runId, 'waiting')
    await vote(runId, 'Ada')
  }
  await vote(approved, 'Bob')
  await untilStatus(url, approved, 'completed')
}

async function untilStatus(url: string, runId: string, wanted: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const { status, error } = await getRun(url, runId)
    if (status === wanted) return
    if (['completed', 'failed'].includes(status)) throw new Error(`Run ${runId} ${status}: ${error?.message}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`Run ${runId} does not get to ${wanted}.`)
}
