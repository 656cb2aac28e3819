import { randomUUID } from 'node:crypto'
import { allEvents, call, untilEnded } from '../e2e/support/api.ts'
import { findBrowser } from '../e2e/support/browser.ts'
import { createPersona, runLink, startDebate } from '../e2e/support/journey.ts'
import { openTab } from '../e2e/support/tab.ts'
import { smokeFormats } from './smoke/formats.ts'
import { expectStatus, step } from './smoke/step.ts'

// `npm run smoke -- URL`: the journey everybody makes, against a workbench that runs: call a tool, create a persona, run a
// debate, see it among the runs with its events and its score, pin runs of a scenario and hold a candidate against them, hold
// a debate of every format, a baseline, and one with a person, add a document, find it and have a debate cite it, run a
// workflow by hand and see its run; over HTTP, then in a browser when there is one. WORKBENCH_TOKEN is sent when it is set.
const url = (process.argv[2] ?? process.env.WORKBENCH_URL ?? 'http://127.0.0.1:4200').replace(/\/+$/, '')
const token = process.env.WORKBENCH_TOKEN
const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` }

async function untilJudged(path: string): Promise<string | null> {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await call<{ status: string; verdict: string | null; reasons: string[] }>(url, path, {
      headers,
    })
    expectStatus(answer, 200)
    const { status, verdict, reasons } = answer.body
    if (status === 'completed') return verdict
    if (status !== 'running') throw new Error(`it ${status}: ${reasons.join(' ')}`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('it is not judged after a minute')
}

await step(`a workbench answers at ${url}`, async () => {
  const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(10_000) })
  if (!response.ok) throw new Error(`/readyz answers ${response.status}`)
})
await step('call a tool, and see the call in the events of its run', async () => {
  const args = { expression: '6 * 7' }
  const answer = await call<{ runId: string; ok: boolean; result: unknown; error: unknown }>(
    url,
    '/tools/calculate/invoke',
    { method: 'POST', body: { args }, headers: { ...headers, 'idempotency-key': randomUUID() } },
  )
  expectStatus(answer, 200)
  const { runId, result, error } = answer.body
  if (result !== 42) throw new Error(`6 * 7 is ${JSON.stringify(result ?? error)}`)
  const types = (await allEvents(url, runId, headers)).map(({ type }) => type)
  for (const type of ['ToolInvoked', 'ToolFinished'] as const) {
    if (!types.includes(type)) throw new Error(`run ${runId} has no ${type}`)
  }
})
const persona = await step('create a persona', async () => {
  const body = {
    name: `Smoke ${randomUUID().slice(0, 8)}`,
    instructions: 'You test whether everything works.',
  }
  const answer = await call<{ id: string }>(url, '/personas', { method: 'POST', body, headers })
  expectStatus(answer, 201)
  return answer.body
})
const requestId = `smoke-${randomUUID()}`
const runId = await step('run a debate', async () => {
  const body = {
    topic: 'Does the workbench work?',
    format: 'panel',
    rounds: 1,
    model: 'simulated:instant',
    participants: [{ personaId: persona.id }, { personaId: persona.id }],
  }
  const answer = await call<{ runId: string }>(url, '/debates/run', {
    method: 'POST',
    body,
    headers: { ...headers, 'x-request-id': requestId },
  })
  expectStatus(answer, 202)
  const run = await untilEnded(url, answer.body.runId, 60_000, headers)
  if (run.status !== 'completed') throw new Error(`it ended as ${run.status}: ${run.error?.message}`)
  return run.id
})
await step('see it among the runs', async () => {
  const answer = await call<{ items: { id: string }[] }>(url, '/runs?limit=200', { headers })
  expectStatus(answer, 200)
  if (!answer.body.items.some(({ id }) => id === runId)) throw new Error('it is not listed')
})
await step('see its events, under the id of the request', async () => {
  const events = await allEvents(url, runId, headers)
  if (events.at(-1)?.type !== 'RunFinished') throw new Error('the last event is not its end')
  if (events.some((event) => event.requestId !== requestId))
    throw new Error('an event has another request id')
})
await step('see its score, told before its last event', async () => {
  const answer = await call<{ metrics: { turns: number | null } }>(url, `/runs/${runId}/score`, { headers })
  expectStatus(answer, 200)
  if (answer.body.metrics.turns !== 2) throw new Error(`it has ${answer.body.metrics.turns} turns, not 2`)
  const types = (await allEvents(url, runId, headers)).map(({ type }) => type)
  if (types.at(-2) !== 'ScoreRecorded') throw new Error(`its events end with ${types.slice(-3).join(', ')}`)
})
const scenarioId = await step('create a scenario', async () => {
  const body = {
    name: `Smoke ${randomUUID().slice(0, 8)}`,
    topic: 'Does it still work?',
    ...{ format: 'panel', rounds: 1, model: 'simulated:instant' },
    participants: [{ personaId: persona.id }, { personaId: persona.id }],
  }
  const answer = await call<{ id: string }>(url, '/scenarios', { method: 'POST', body, headers })
  expectStatus(answer, 201)
  return answer.body.id
})
await step('run it twice and pin both runs', async () => {
  const runIds = await Promise.all(
    [1, 2].map(async () => {
      const started = await call<{ runId: string }>(url, '/debates/run', {
        method: 'POST',
        body: { scenarioId },
        headers,
      })
      expectStatus(started, 202)
      const run = await untilEnded(url, started.body.runId, 60_000, headers)
      if (run.status !== 'completed') throw new Error(`one ended as ${run.status}: ${run.error?.message}`)
      return run.id
    }),
  )
  const body = { name: 'smoke', note: 'It worked.', runIds }
  const answer = await call(url, `/scenarios/${scenarioId}/baselines`, { method: 'POST', body, headers })
  expectStatus(answer, 201)
})
await step('hold a third against them, which says too little', async () => {
  const started = await call<{ experimentId: string }>(url, '/experiments', {
    method: 'POST',
    body: { scenarioId, baseline: 'smoke', runs: 1 },
    headers: { ...headers, 'idempotency-key': randomUUID() },
  })
  expectStatus(started, 202)
  const path = `/experiments/${started.body.experimentId}`
  const verdict = await untilJudged(path)
  if (verdict !== 'insufficient') throw new Error(`three runs are called ${verdict}`)
  const report = await fetch(`${url}${path}/report?format=junit`, { headers })
  if (!(await report.text()).includes('<testsuites ')) throw new Error(`its report answers ${report.status}`)
})
await smokeFormats({ url, headers })
const collection = `smoke-${randomUUID().slice(0, 8)}`
const documentId = await step('add a document, and wait until it was read', async () => {
  const form = new FormData()
  form.append('collection', collection)
  const text =
    '# Findings\n\nThe workbench works on Mondays, Tuesdays and, said the survey, on most other days.'
  form.append('file', new Blob([text], { type: 'text/markdown' }), 'findings.md')
  const sent = await fetch(`${url}/documents`, { method: 'POST', body: form, headers })
  const added = (await sent.json()) as { documentId: string; runId: string }
  expectStatus({ status: sent.status, body: added }, 202)
  const run = await untilEnded(url, added.runId, 60_000, headers)
  if (run.status !== 'completed') throw new Error(`it ended as ${run.status}: ${run.error?.message}`)
  return added.documentId
})
await step('find it by what it says, by itself and among everything', async () => {
  for (const path of [
    `/documents/search?q=surveyed+days&collection=${collection}`,
    '/search?q=survey+Mondays',
  ]) {
    const found = await call<{ items: { documentId?: string; id?: string }[] }>(url, path, { headers })
    expectStatus(found, 200)
    if (!found.body.items.some((hit) => [hit.documentId, hit.id].includes(documentId)))
      throw new Error(`${path} finds ${JSON.stringify(found.body)}`)
  }
})
await step('hold a debate that cites it, and keep an export of it', async () => {
  const started = await call<{ runId: string }>(url, '/debates/run', {
    method: 'POST',
    body: {
      topic: 'Does the workbench work on most days?',
      ...{ format: 'panel', rounds: 3, model: 'simulated:instant', collections: [collection] },
      participants: [{ personaId: persona.id }, { personaId: persona.id }],
    },
    headers,
  })
  expectStatus(started, 202)
  const run = await untilEnded(url, started.body.runId, 60_000, headers)
  const { turns = [] } = run.output as unknown as { turns?: { citations: { documentId: string }[] }[] }
  const cited = turns.flatMap(({ citations }) => citations.map((citation) => citation.documentId))
  if (!cited.includes(documentId)) throw new Error(`${turns.length} turns cite ${JSON.stringify(cited)}`)
  const uses = await call<{ items: { runId: string }[] }>(url, `/documents/${documentId}/uses`, { headers })
  if (uses.body.items[0]?.runId !== run.id) throw new Error('the document does not know of it')
  const kept = await call<{ id: string; sizeBytes: number }>(url, `/runs/${run.id}/artifacts`, {
    ...{ method: 'POST', body: { format: 'md' }, headers },
  })
  expectStatus(kept, 201)
  const file = await fetch(`${url}/artifacts/${kept.body.id}`, { headers })
  if ((await file.arrayBuffer()).byteLength !== kept.body.sizeBytes) throw new Error('the export is cut')
})
const workflow = await step('create a workflow', async () => {
  const body = {
    name: `Smoke ${randomUUID().slice(0, 8)}`,
    trigger: { type: 'manual' },
    steps: [
      { id: 'sum', type: 'transform', expression: '6 * trigger.body.factor' },
      {
        id: 'tell',
        type: 'sendMessage',
        channel: 'log',
        text: 'Does the workbench work? {{ steps.sum.output }}',
      },
    ],
  }
  const answer = await call<{ id: string; name: string }>(url, '/workflows', {
    method: 'POST',
    body,
    headers,
  })
  expectStatus(answer, 201)
  return answer.body
})
const workflowRunId = await step('run it by hand', async () => {
  const answer = await call<{ runId: string }>(url, `/workflows/${workflow.id}/run`, {
    method: 'POST',
    body: { body: { factor: 7 } },
    headers: { ...headers, 'idempotency-key': randomUUID() },
  })
  expectStatus(answer, 202)
  const run = await untilEnded(url, answer.body.runId, 60_000, headers)
  if (run.status !== 'completed') throw new Error(`it ended as ${run.status}: ${run.error?.message}`)
  const { steps } = run.output as unknown as { steps: Record<string, { output: unknown }> }
  if (steps.sum?.output !== 42) throw new Error(`its step gave ${JSON.stringify(steps.sum)}`)
  return run.id
})
await step('see its run among those of the workflow, with the events of its steps', async () => {
  const answer = await call<{ items: { id: string }[] }>(url, `/workflows/${workflow.id}/runs`, { headers })
  expectStatus(answer, 200)
  if (!answer.body.items.some(({ id }) => id === workflowRunId)) throw new Error('it is not listed')
  const events = await allEvents(url, workflowRunId, headers)
  const finished = events.filter(({ type }) => type === 'StepFinished')
  if (finished.length !== 2) throw new Error(`${finished.length} of 2 steps are told`)
})
const forget = async (id: string) =>
  expectStatus(await call(url, `/personas/${id}`, { method: 'DELETE', headers }), 204)
await step('clean up', async () => {
  expectStatus(await call(url, `/scenarios/${scenarioId}`, { method: 'DELETE', headers }), 204)
  await forget(persona.id)
  expectStatus(await call(url, `/workflows/${workflow.id}`, { method: 'DELETE', headers }), 204)
  expectStatus(await call(url, `/documents/${documentId}`, { method: 'DELETE', headers }), 204)
})

const browser = await findBrowser()
if (browser === null) {
  console.log('skipped the same in a browser: there is none here (apt-get install chromium)')
  process.exit(0)
}
const { page, faults } = await openTab(browser, url, { headers })
const name = `Smoke ${randomUUID().slice(0, 8)}`
const topic = `Does the app of the workbench work? ${name}`
const personaId = await step('in a browser: create a persona', () =>
  createPersona(page, { name, instructions: 'You test whether everything works.' }),
)
await step('run a debate', async () => {
  await startDebate(page, { topic, personas: [name, name], model: 'simulated:instant', rounds: 1 })
  await page.getByRole('region', { name: 'Verdict' }).waitFor({ timeout: 60_000 })
})
await step('see it among the runs', async () => {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Runs' }).click()
  await runLink(page, topic).click()
})
await step('see its events', async () => {
  await page.getByRole('tab', { name: 'Events' }).click()
  await page.getByRole('tabpanel').getByText('RunFinished').filter({ visible: true }).first().waitFor()
})
await step('nothing went wrong in the page', async () => {
  if (faults.length > 0) throw new Error(faults.join('; '))
})
await step('clean up', () => forget(personaId))
await browser.close()
