import { allEvents, call, getRun, untilEnded } from '../e2e/support/api.ts'
import { addDocument } from '../e2e/support/seed-documents.ts'

/** A key that a start was made with; the same again gives the same run. */
const startKey = 'recorded-start'

/**
 * Leaves behind what came after debates, in every state that lasts: workflows, tools, secrets, documents, judgements, and
 * runs that wait for somebody. Nothing of it calls a model once everything is started again but what is let go on.
 *
 * @param scenarioId - Of which experiments are made.
 * @param decided - A completed run of it.
 * @returns what the API says about it.
 */
export async function leaveEverything(url: string, scenarioId: string, decided: string) {
  const send = async <Body>(method: string, path: string, body: unknown, headers = {}) => {
    const answer = await call<Body>(url, path, { method, body, headers })
    if (answer.status >= 400) throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const post = <Body>(path: string, body: unknown = {}, headers = {}) =>
    send<Body>('POST', path, body, headers)
  const read = async <Body>(path: string) => (await call<Body>(url, path)).body
  const items = async <Item>(path: string) => (await read<{ items: Item[] }>(path)).items
  const ended: string[] = []
  const waiting: string[] = []

  await send('PUT', '/secrets/RECORDED_TOKEN', { value: 'a value nobody reads back' })
  const script = {
    name: 'leave_file',
    description: 'Leaves a file with its run',
    inputSchema: { type: 'object', properties: {} },
    source:
      "export default async (args, ctx) => { await ctx.saveArtifact('plan.md', '# Plan', 'text/markdown'); return 'done' }",
    policy: { artifacts: true, secrets: ['RECORDED_TOKEN'], net: ['api.example'] },
  }
  await post('/tools', script)
  const policy = await read<object>('/tools/now/policy')
  await send('PUT', '/tools/now/policy', { ...policy, needsApproval: true })
  const invoked = await post<{ runId: string; ok: boolean }>('/tools/leave_file/invoke', { args: {} })
  if (!invoked.ok) throw new Error(`The tool failed: ${JSON.stringify(invoked)}`)
  ended.push(invoked.runId)

  const workflow = (name: string, trigger: object, steps: readonly object[]) =>
    post<{ id: string; version: number }>('/workflows', { name, trigger, steps })
  const keeps = { id: 'keep', type: 'persistRecord', collection: 'recorded' }
  const manual = { type: 'manual' }
  const first = await workflow('Kept and edited', manual, [{ ...keeps, key: 'a', value: 1 }])
  const edited = { name: 'Kept and edited', version: first.version, trigger: manual }
  await send('PUT', `/workflows/${first.id}`, {
    ...edited,
    steps: [{ ...keeps, key: 'b', value: '„überall“' }],
  })
  const cron = await workflow(
    'Every night',
    { type: 'cron', schedule: '0 3 * * *', timezone: 'Europe/Berlin' },
    [{ id: 'sum', type: 'transform', expression: '1 + 1' }],
  )
  const webhook = await workflow('When called', { type: 'webhook' }, [{ ...keeps, key: 'hook', value: 2 }])
  for (const { id } of [cron, webhook]) await post(`/workflows/${id}/enable`)
  const asks = await workflow('Asks people', manual, [
    {
      id: 'ask',
      type: 'approval',
      title: 'Publish it?',
      details: 'Everything of it.',
      approvers: ['Ada', 'Grace'],
    },
    { ...keeps, key: 'asked', value: '{{ steps.ask.output.decision }}' },
  ])
  const pauses = await workflow('Waits for its time', manual, [
    { id: 'pause', type: 'delay', durationMs: 3_600_000 },
    { ...keeps, key: 'late', value: 3 },
  ])
  const run = async (id: string) => (await post<{ runId: string }>(`/workflows/${id}/run`)).runId
  ended.push(await run(first.id))
  const approving = await run(asks.id)
  waiting.push(approving, await run(pauses.id))

  const document = await addDocument(url, {
    name: 'handbook.md',
    content: '# Billing\n\nA rewrite takes four people eleven months.\n\n# Costs\n\nIt is nine years old.\n',
    collection: 'billing',
    tags: ['finance'],
  })
  ended.push(document.runId)

  const debate = (body: object, headers = {}) =>
    post<{ runId: string }>('/debates/run', { format: 'panel', rounds: 1, ...body }, headers)
  const pair = ['Mara', 'Tomasz'].map((name) => ({ name, instructions: 'You count what it costs.' }))
  const grounded = await debate(
    { topic: 'Is it worth a rewrite?', rounds: 3, participants: pair, collections: ['billing'] },
    { 'idempotency-key': startKey },
  )
  const again = await post<{ runId: string }>('/debates/run', { scenarioId })
  const asking = await debate({
    topic: 'What time is it?',
    format: 'single',
    participants: [{ name: 'Mara', instructions: 'You ask for the time.\nCALL now', tools: ['now'] }],
    model: 'simulated:tool-caller',
  })
  const speaking = await debate({
    topic: 'A person is asked, too',
    participants: [pair[0], { name: 'Pat', instructions: 'Be brief.', kind: 'person' }],
  })
  ended.push(grounded.runId, again.runId)
  waiting.push(asking.runId, speaking.runId)
  for (const id of ended) await untilEnded(url, id)
  ended.push((await post<{ runId: string }>(`/runs/${grounded.runId}/baseline`)).runId)
  for (const id of waiting) await untilWaiting(url, id)
  await post(`/runs/${speaking.runId}/notes`, { text: 'Think of the costs.', by: 'Zoe' })

  await post(`/scenarios/${scenarioId}/baselines`, {
    name: 'Release 1',
    runIds: [decided],
    note: 'Accepted.',
  })
  const { experimentId } = await post<{ experimentId: string }>('/experiments', {
    scenarioId,
    baseline: 'Release 1',
    candidateRunIds: [again.runId],
  })
  for (const id of ended) await untilEnded(url, id)
  const experiment = await untilDecided(url, experimentId)

  const heldOf = async (ids: readonly string[]) =>
    Promise.all(ids.map(async (id) => ({ run: await getRun(url, id), events: await allEvents(url, id) })))
  const approvals = await items<{ id: string; runId: string; expiresAt: string | null }>(
    '/approvals?status=pending',
  )
  if (approvals.some(({ expiresAt }) => expiresAt !== null)) throw new Error('Upgrades come years later')
  return {
    startKey,
    started: grounded.runId,
    ended: await heldOf(ended),
    waiting: await heldOf(waiting),
    approving,
    asking: asking.runId,
    speaking: speaking.runId,
    cron: cron.id,
    workflows: await items<object>('/workflows?limit=200'),
    workflowVersions: await items<object>(`/workflows/${first.id}/versions`),
    approvals,
    records: await items<object>('/records?limit=200'),
    tool: await read<object>('/tools/leave_file'),
    policy: await read<object>('/tools/now/policy'),
    secrets: await items<object>('/secrets'),
    documents: await items<object>('/documents'),
    chunks: await items<object>(`/documents/${document.documentId}/chunks`),
    artifacts: await items<object>(`/runs/${invoked.runId}/artifacts`),
    scores: await Promise.all([grounded.runId, again.runId].map((id) => read<object>(`/runs/${id}/score`))),
    baselines: await items<object>(`/scenarios/${scenarioId}/baselines`),
    experiment,
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 50))

async function untilWaiting(url: string, id: string): Promise<void> {
  for (let tries = 0; (await getRun(url, id)).status !== 'waiting'; tries++) {
    if (tries > 200) throw new Error(`Run ${id} does not wait: ${JSON.stringify(await getRun(url, id))}`)
    await pause()
  }
}

async function untilDecided(url: string, id: string): Promise<object> {
  for (let tries = 0; tries < 200; tries++) {
    const { body } = await call<{ verdict: unknown; status: string }>(url, `/experiments/${id}`)
    if (body.status !== 'running' && body.status !== 'queued') return body
    await pause()
  }
  throw new Error(`Experiment ${id} is not decided`)
}
