import { call, untilEnded } from './api.ts'
import { useDocuments } from './seed-documents.ts'
import { useWorkflows } from './seed-workflows.ts'

type Listed = { readonly items: readonly { readonly id: string }[] }

/** Takes the demo away: what a page says when there is nothing to show. */
export async function emptyLibrary(url: string): Promise<void> {
  // Scenarios first: a persona that one of them needs stays.
  for (const kind of ['/scenarios', '/personas']) {
    const { items } = (await call<Listed>(url, `${kind}?limit=200`)).body
    for (const { id } of items) await call(url, `${kind}/${id}`, { method: 'DELETE' })
  }
}

/** Something of everything there can be to look at: a library with versions, and runs that ended in every way. */
export async function fillWorkbench(url: string): Promise<void> {
  const post = async <Body>(path: string, body: unknown) =>
    (await call<Body>(url, path, { method: 'POST', body })).body
  const personas = []
  for (const [name, instructions] of [
    ['Mara Lindqvist', 'You think from the customer backwards, and count what a change costs them.'],
    ['Tomasz', 'You ask what breaks at night, and who gets up.'],
    ['Amina', 'You count the money. **Every** claim wants a number.'],
  ] as const) {
    const tags = ['product', name.length > 6 ? 'reliability' : 'finance']
    personas.push(
      await post<{ id: string; version: number }>('/personas', {
        name,
        instructions,
        tags,
        description: name,
      }),
    )
  }
  const [first] = personas
  if (first !== undefined) {
    const changed = { ...first, description: 'Head of product for eleven years.' }
    await call(url, `/personas/${first.id}`, { method: 'PUT', body: changed })
  }
  const participants = personas.map(({ id }) => ({ personaId: id }))
  await post('/scenarios', {
    name: 'Billing service',
    topic: 'Should the team rewrite the billing service this year?',
    context: 'It is nine years old and causes a third of all incidents.',
    format: 'panel',
    participants,
    rounds: 2,
  })

  await useFormats(url, participants)
  await useDocuments(url)
  await useTools(url)
  await useWorkflows(url)

  const start = async (body: object) => (await post<{ runId: string }>('/debates/run', body)).runId
  const panel = { topic: 'Should we rewrite the billing service?', format: 'panel', participants, rounds: 2 }
  const oxford = {
    topic: 'This house would work four days a week',
    format: 'oxford',
    participants: participants.slice(0, 2).map((participant, seat) => ({
      ...participant,
      stance: seat === 0 ? 'for' : 'against',
    })),
  }
  const ending = [
    await start({ ...oxford, model: 'simulated:instant' }),
    await start({ ...panel, model: 'simulated:debater?pace=instant&refuse=1' }),
    await start({ ...panel, model: 'simulated:debater?pace=instant&fail=401' }),
    await start({ ...panel, model: 'simulated:instant' }),
    await start({ ...panel, model: 'simulated:instant', rounds: 3 }),
  ]
  for (const id of ending) await untilEnded(url, id)
  const stopped = await start({ ...panel, model: 'simulated:slow' })
  await call(url, `/runs/${stopped}/cancel`, { method: 'POST' })
  await untilEnded(url, stopped)
  await start({ ...panel, model: 'simulated:slow', rounds: 50 })
}

/** What only some formats show: estimates, findings, rankings, rulings; a run that waits for a person, with a note. */
async function useFormats(
  url: string,
  participants: readonly { readonly personaId: string }[],
): Promise<void> {
  const post = (path: string, body: unknown) => call<{ runId: string }>(url, path, { method: 'POST', body })
  const start = async (body: object) =>
    (await post('/debates/run', { participants, model: 'simulated:instant', ...body })).body.runId
  const sides = participants
    .slice(0, 2)
    .map((seat, at) => ({ ...seat, stance: at === 0 ? 'for' : 'against' }))
  const ids = [
    await start({ topic: 'Format delphi', format: 'delphi', formatOptions: { scaleMin: 1, scaleMax: 9 } }),
    await start({ topic: 'Format red-team', format: 'red-team' }),
    await start({ topic: 'Format council', format: 'council', privateVotes: true, referenceAnswer: 'for' }),
    await start({ topic: 'Format tit-for-tat', format: 'tit-for-tat', participants: sides }),
  ]
  for (const id of ids) await untilEnded(url, id)
  const [, , council] = ids
  const baseline = await post(`/runs/${council}/baseline`, {})
  await untilEnded(url, baseline.body.runId)
  const people = participants.map((seat, at) => (at === 1 ? { ...seat, kind: 'person' } : seat))
  const waiting = await start({ topic: 'Format with a person', format: 'panel', participants: people })
  await untilWaiting(url, waiting)
  await post(`/runs/${waiting}/notes`, { text: 'It was **nine** years.', by: 'Eve' })
}

/** A script, a secret, calls that went well and that were refused, and a run that waits for somebody to decide. */
async function useTools(url: string): Promise<void> {
  const post = (path: string, body: unknown) => call<{ runId: string }>(url, path, { method: 'POST', body })
  const name = 'count_words'
  await post('/tools', {
    name,
    description: 'Counts words.',
    inputSchema: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] },
    source: 'export default async ({ text }) => ({ words: text.split(" ").length })',
  })
  await call(url, '/secrets/BILLING_TOKEN', { method: 'PUT', body: { value: 'a-secret-of-tests' } })
  for (const [tool, policy] of [
    ['http_request', { net: ['billing.example.com'], secrets: ['BILLING_TOKEN'] }],
    ['now', { needsApproval: true }],
  ] as const) {
    const before = (await call<object>(url, `/tools/${tool}/policy`)).body
    await call(url, `/tools/${tool}/policy`, { method: 'PUT', body: { ...before, ...policy } })
  }
  await post(`/tools/${name}/invoke`, { args: { text: 'three little words' } })
  await post('/tools/read_file/invoke', { args: { path: '/etc/passwd' } })
  const asking = await post('/debates/run', {
    topic: 'What time is it?',
    format: 'single',
    participants: [{ name: 'Mara', instructions: 'You ask.\nCALL now', tools: ['now'] }],
    model: 'simulated:tool-caller',
  })
  await untilWaiting(url, asking.body.runId)
}

async function untilWaiting(url: string, runId: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const { status } = (await call<{ status: string }>(url, `/runs/${runId}`)).body
    if (status === 'waiting') return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The run waits for nobody.')
}
