import { Workflow, WorkflowVersion } from '@workbench/core/models/workflow'
import { WorkflowInput } from '@workbench/core/models/workflow-run'
import { testId } from '@workbench/core/testing/test-id'
import { describe, expect, test } from 'vitest'
import { appUnderTest } from '../testing/app-under-test.ts'
import { SavedWorkflow, StepTypeInfo } from '../workflows/shapes.ts'

const daily = {
  name: 'Daily',
  trigger: { type: 'manual' },
  steps: [{ id: 'sum', type: 'transform', expression: '1 + inputs.more' }],
  inputs: { type: 'object', properties: { more: { type: 'integer', default: 1 } } },
}

async function withWorkflows() {
  const under = await appUnderTest()
  const send = (method: 'POST' | 'PUT' | 'DELETE', url: string, payload?: object, headers = {}) =>
    under.app.inject({ method, url, headers, ...(payload !== undefined && { payload }) })
  const get = async (url: string) => (await under.app.inject(url)).json()
  const create = async (payload: object = daily) => {
    const answer = await send('POST', '/workflows', payload)
    expect(answer.statusCode, answer.body).toBe(201)
    return SavedWorkflow.parse(answer.json())
  }
  return { ...under, send, get, create }
}

describe('workflows', () => {
  test('creating answers 201 with the resource, where it is, and defaults', async () => {
    const { app, send } = await withWorkflows()
    const { name, trigger, steps } = daily

    const created = await send('POST', '/workflows', { name, trigger, steps: [steps[0]] })

    expect(created.statusCode).toBe(201)
    const workflow = Workflow.parse(created.json())
    expect(workflow).toMatchObject({
      enabled: true,
      description: '',
      inputs: null,
      toolLimits: {},
      version: 1,
    })
    expect(workflow).toMatchObject({ nextFireAt: null, lastRun: null })
    expect(created.headers.location).toBe(`/workflows/${workflow.id}`)
    expect((await app.inject(`/workflows/${workflow.id}`)).json()).toEqual(workflow)
  })

  test.each([
    ['a step of no type', { steps: [{ id: 'a', type: 'think' }] }, 'steps.0.type'],
    ['an unknown field', { colour: 'red' }, 'colour'],
    ['no name', { name: undefined }, 'name'],
    [
      'a default that its own schema refuses',
      {
        inputs: {
          ...{ type: 'object', required: ['b'] },
          properties: { a: { type: 'integer', default: 'x' }, b: { type: 'string' } },
        },
      },
      'inputs.properties.a.default',
    ],
    [
      'a broken expression',
      { steps: [{ id: 'a', type: 'transform', expression: '1 +' }] },
      'steps.0.expression',
    ],
    [
      'a schedule that never fires',
      { trigger: { type: 'cron', schedule: '0 0 31 2 *' } },
      'trigger.schedule',
    ],
    [
      'an unknown zone',
      { trigger: { type: 'cron', schedule: '0 0 * * *', timezone: 'Mars' } },
      'trigger.timezone',
    ],
    ['inputs that are no schema', { inputs: { type: 'thing' } }, 'inputs.type'],
    ['a schema that can not be compiled', { inputs: { type: 'object', $ref: '#/nowhere' } }, 'inputs'],
  ])('%s is refused by name', async (_what, change, path) => {
    const { send } = await withWorkflows()
    const answer = await send('POST', '/workflows', { ...daily, ...change })
    expect(answer.statusCode).toBe(422)
    expect(answer.json().errors.map((error: { path: string }) => error.path)).toContain(path)
  })

  test('the value of a stored secret is refused in a step', async () => {
    const { send } = await withWorkflows()
    await send('PUT', '/secrets/token', { value: 'hunter2-hunter2' })
    const steps = [{ id: 'a', type: 'transform', expression: '"hunter2-hunter2"' }]
    const answer = await send('POST', '/workflows', { ...daily, steps })
    expect(answer.json().errors).toMatchObject([{ path: 'steps', message: expect.stringContaining('token') }])
  })

  test('nor in anything else that is kept: its name, what a start brings, a filter', async () => {
    const { send } = await withWorkflows()
    const value = 'hunter2-hunter2'
    await send('PUT', '/secrets/token', { value })
    const inputs = { type: 'object', properties: { key: { default: value } } }
    const trigger = { type: 'runCompleted', filter: { expression: `run.title = "${value}"` } }
    for (const change of [{ name: value }, { description: `Key: ${value}` }, { inputs }, { trigger }]) {
      const answer = await send('POST', '/workflows', { ...daily, ...change })
      expect(answer.json().errors).toMatchObject([{ path: Object.keys(change)[0] }])
    }
  })

  test('the list is filtered by name, trigger and whether it is on', async () => {
    const { create, get, app } = await withWorkflows()
    await create()
    await create({ ...daily, name: 'Nightly', trigger: { type: 'cron', schedule: '0 3 * * *' } })
    await create({ ...daily, name: 'Off', enabled: false })
    const names = async (query: string) =>
      (await get(`/workflows?${query}`)).items.map(({ name }: Workflow) => name)

    expect(await names('q=IGHT')).toEqual(['Nightly'])
    expect(await names('trigger=manual')).toEqual(['Off', 'Daily'])
    expect(await names('enabled=false')).toEqual(['Off'])
    expect(await names('enabled=true&limit=1')).toEqual(['Nightly'])
    for (const query of ['enabled=yes', 'trigger=never', 'colour=red', 'cursor=x', 'limit=0']) {
      expect((await app.inject(`/workflows?${query}`)).statusCode, query).toBe(422)
    }
  })

  test('PUT takes what GET gave, raises the version, and the earlier ones can be read', async () => {
    const { create, send, get } = await withWorkflows()
    const created = await create()

    const put = await send('PUT', `/workflows/${created.id}`, { ...created, name: 'Other' })

    expect(put.json()).toMatchObject({ name: 'Other', version: 2 })
    const stale = await send('PUT', `/workflows/${created.id}`, { ...created, name: 'Third' })
    expect(stale.statusCode).toBe(409)
    const { version: _version, ...without } = created
    expect((await send('PUT', `/workflows/${created.id}`, without)).json().errors).toMatchObject([
      { path: 'version' },
    ])
    const { items } = await get(`/workflows/${created.id}/versions`)
    expect(items.map((item: unknown) => WorkflowVersion.parse(item).name)).toEqual(['Other', 'Daily'])
  })

  test('is switched on and off, and once more changes nothing', async () => {
    const { create, send } = await withWorkflows()
    const { id } = await create({
      ...daily,
      trigger: { type: 'cron', schedule: '0 3 * * *', timezone: 'UTC' },
    })

    const off = await send('POST', `/workflows/${id}/disable`)
    expect(Workflow.parse(off.json())).toMatchObject({ enabled: false, nextFireAt: null, version: 2 })
    expect((await send('POST', `/workflows/${id}/disable`)).json().version).toBe(2)
    const on = (await send('POST', `/workflows/${id}/enable`)).json()
    expect(on).toMatchObject({ enabled: true, version: 3, nextFireAt: expect.stringMatching(/T03:00/) })
  })

  test('an unknown one is 404 everywhere', async () => {
    const { app, send } = await withWorkflows()
    for (const rest of ['', '/versions', '/runs', '/yaml']) {
      expect((await app.inject(`/workflows/${testId()}${rest}`)).statusCode, rest).toBe(404)
    }
    for (const verb of ['enable', 'disable', 'run', 'dry-run', 'webhook-secret']) {
      expect((await send('POST', `/workflows/${testId()}/${verb}`)).statusCode, verb).toBe(404)
    }
    expect((await send('DELETE', `/workflows/${testId()}`)).statusCode).toBe(404)
    expect((await app.inject('/workflows/nonsense')).statusCode).toBe(404)
  })

  test('is deleted while its runs stay', async () => {
    const { create, send, app } = await withWorkflows()
    const { id } = await create()
    const { runId } = (await send('POST', `/workflows/${id}/run`)).json()

    expect((await send('DELETE', `/workflows/${id}`)).statusCode).toBe(204)

    expect((await app.inject(`/workflows/${id}`)).statusCode).toBe(404)
    expect((await app.inject(`/runs/${runId}`)).statusCode).toBe(200)
  })

  test('types of steps are told with their fields', async () => {
    const { get } = await withWorkflows()
    const { items } = await get('/workflows/step-types')
    const types = items.map((item: unknown) => StepTypeInfo.parse(item).type)
    expect(types).toEqual(expect.arrayContaining(['condition', 'forEach', 'httpRequest', 'approval']))
  })
})

describe('the secret of a webhook', () => {
  const hook = { ...daily, trigger: { type: 'webhook' } }

  test('is made when none is named, told once, and gone with the workflow', async () => {
    const { create, send, get, state } = await withWorkflows()
    const { id, webhookSecret, version } = await create(hook)

    expect(webhookSecret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    const name = `webhook_${id.replaceAll('-', '')}`
    expect(state.secrets.get(name)?.value).toBe(webhookSecret)
    expect(await get(`/workflows/${id}`)).not.toHaveProperty('webhookSecret')
    const put = await send('PUT', `/workflows/${id}`, { ...hook, version })
    expect(put.json()).not.toHaveProperty('webhookSecret')

    await send('DELETE', `/workflows/${id}`)
    expect(state.secrets.has(name)).toBe(false)
  })

  test('may stand in what PUT takes, as POST gave it, and changes nothing there', async () => {
    const { create, send, state } = await withWorkflows()
    const created = await create(hook)
    const put = await send('PUT', `/workflows/${created.id}`, {
      ...created,
      name: 'Other',
      webhookSecret: 'x',
    })
    expect(put.json()).toMatchObject({ name: 'Other', version: 2 })
    expect([...state.secrets.values()].map(({ value }) => value)).toEqual([created.webhookSecret])
  })

  test('is made when the trigger becomes a webhook and dropped when it ceases to be one', async () => {
    const { create, send, state } = await withWorkflows()
    const { id } = await create()

    const put = await send('PUT', `/workflows/${id}`, { ...hook, version: 1 })
    expect(put.json().webhookSecret).toMatch(/^whsec_/)
    await send('PUT', `/workflows/${id}`, { ...daily, version: 2 })
    expect(state.secrets.size).toBe(0)
  })

  test('is none of ours when a stored one is named', async () => {
    const { create, send, state } = await withWorkflows()
    const { id, webhookSecret } = await create({ ...daily, trigger: { type: 'webhook', secret: 'shared' } })
    expect(webhookSecret).toBeUndefined()
    expect(state.secrets.size).toBe(0)
    expect((await send('POST', `/workflows/${id}/webhook-secret`)).statusCode).toBe(409)
  })

  test('is made anew on demand, for webhooks only', async () => {
    const { create, send, state } = await withWorkflows()
    const { id, webhookSecret } = await create(hook)

    const renewed = (await send('POST', `/workflows/${id}/webhook-secret`)).json()
    expect(renewed.webhookSecret).toMatch(/^whsec_/)
    expect(renewed.webhookSecret).not.toBe(webhookSecret)
    expect([...state.secrets.values()].map(({ value }) => value)).toEqual([renewed.webhookSecret])
    const manual = await create()
    expect((await send('POST', `/workflows/${manual.id}/webhook-secret`)).statusCode).toBe(409)
  })
})

describe('a start by hand', () => {
  test('answers 202 with a run that keeps the request id and a frozen snapshot', async () => {
    const { create, send, get, state } = await withWorkflows()
    const { id } = await create()

    const answer = await send(
      'POST',
      `/workflows/${id}/run`,
      { inputs: { more: 3 }, body: { a: 1 } },
      { 'x-request-id': 'call-9' },
    )

    expect(answer.statusCode).toBe(202)
    const { runId } = answer.json()
    expect(answer.headers.location).toBe(`/runs/${runId}`)
    const run = await get(`/runs/${runId}`)
    expect(run).toMatchObject({ kind: 'workflow', title: 'Daily', workflowId: id, requestId: 'call-9' })
    expect(run).toMatchObject({ trigger: { type: 'manual', id: null }, status: 'queued' })
    expect(WorkflowInput.parse(run.input)).toMatchObject({
      workflow: { id, version: 1 },
      inputs: { more: 3 },
      trigger: { type: 'manual', body: { a: 1 } },
      dryRun: null,
    })
    expect(state.jobs).toEqual([{ type: 'RUN_WORKFLOW', runId }])
    expect((await get(`/workflows/${id}/runs`)).items.map((item: { id: string }) => item.id)).toEqual([runId])
  })

  test('takes no body at all, also of a workflow that is switched off or waits for something else', async () => {
    const { create, send, get } = await withWorkflows()
    const { id } = await create({
      ...daily,
      enabled: false,
      trigger: { type: 'cron', schedule: '0 3 * * *' },
    })
    const answer = await send('POST', `/workflows/${id}/run`)
    expect(answer.statusCode).toBe(202)
    const run = await get(`/runs/${answer.json().runId}`)
    expect(run.input).toMatchObject({ inputs: { more: 1 }, trigger: { type: 'manual' } })
  })

  test.each([
    [{ inputs: { more: 'two' } }, 'inputs.more'],
    [{ inputs: [] }, 'inputs'],
    [{ input: {} }, 'input'],
  ])('refuses %j by name', async (payload, path) => {
    const { create, send, state } = await withWorkflows()
    const { id } = await create()
    const answer = await send('POST', `/workflows/${id}/run`, payload)
    expect(answer.statusCode).toBe(422)
    expect(answer.json().errors).toMatchObject([{ path }])
    expect(state.jobs).toEqual([])
  })

  test('refuses the value of a stored secret, which would stay in the run', async () => {
    const { create, send } = await withWorkflows()
    const { id } = await create()
    await send('PUT', '/secrets/token', { value: 'hunter2-hunter2' })
    const answer = await send('POST', `/workflows/${id}/run`, { body: { key: 'hunter2-hunter2' } })
    expect(answer.json().errors).toMatchObject([{ path: 'body' }])
  })

  test('of the same key is one run', async () => {
    const { create, send } = await withWorkflows()
    const { id } = await create()
    const start = (payload: object) =>
      send('POST', `/workflows/${id}/run`, payload, { 'idempotency-key': 'k' })
    const answers = await Promise.all(Array.from({ length: 20 }, () => start({ inputs: {} })))
    expect(new Set(answers.map((answer) => answer.json().runId)).size).toBe(1)
    expect((await start({ inputs: { more: 2 } })).statusCode).toBe(409)
  })
})

describe('a dry run', () => {
  test('brings what the trigger would, and outputs to use instead of acting', async () => {
    const { create, send, get } = await withWorkflows()
    const { id } = await create({ ...daily, trigger: { type: 'webhook' } })

    const { runId } = (
      await send('POST', `/workflows/${id}/dry-run`, {
        trigger: { body: { a: 1 }, headers: { 'x-a': 'b' } },
        outputs: { sum: { status: 200 } },
      })
    ).json()

    const run = await get(`/runs/${runId}`)
    expect(run).toMatchObject({ title: 'Daily (dry run)', trigger: { type: 'dryRun' }, workflowId: id })
    expect(run.input).toMatchObject({
      trigger: { type: 'webhook', body: { a: 1 }, headers: { 'x-a': 'b' } },
      dryRun: { outputs: { sum: { status: 200 } } },
    })
  })

  test('uses outputs of an earlier run again, those that are given first', async () => {
    const { create, send, get, state } = await withWorkflows()
    const steps = ['b', 'ask'].map((id) => ({ ...daily.steps[0], id }))
    const { id } = await create({ ...daily, steps })
    const { runId } = (await send('POST', `/workflows/${id}/run`)).json()
    const stored = state.runs.get(runId)
    if (stored === undefined) throw new Error('no run')
    const blank = { attempts: 1, error: null, startedAt: null, finishedAt: null }
    Object.assign(stored.run, {
      status: 'completed',
      output: {
        steps: {
          a: { ...blank, status: 'completed', output: 1 },
          b: { ...blank, status: 'completed', output: 2 },
          c: { ...blank, status: 'failed', output: 3 },
          each: {
            ...{ ...blank, status: 'completed', output: [] },
            items: [
              {
                ask: { ...blank, status: 'completed', output: 4 },
                d: { ...blank, status: 'skipped', output: null },
              },
            ],
          },
        },
      },
    })
    const dryRun = async (payload: object) =>
      (await get(`/runs/${(await send('POST', `/workflows/${id}/dry-run`, payload)).json().runId}`)).input
        .dryRun

    const ofItem = { 'steps/each/item/0/steps/ask': 4 }
    expect(await dryRun({ outputsFrom: 'last' })).toEqual({ outputs: { a: 1, b: 2, ...ofItem } })
    expect(await dryRun({ outputsFrom: runId, outputs: { b: 5 } })).toEqual({
      outputs: { a: 1, b: 5, ...ofItem },
    })
    expect(await dryRun({ outputsFrom: runId, outputs: { ask: 6 } })).toEqual({
      outputs: { a: 1, b: 2, ask: 6 },
    })
  })

  test('refuses outputs of a run that is not there, or none of this workflow', async () => {
    const { create, send } = await withWorkflows()
    const { id } = await create()
    const other = await create({ ...daily, name: 'Other' })
    const { runId } = (await send('POST', `/workflows/${other.id}/run`)).json()
    for (const outputsFrom of ['last', testId(), runId]) {
      const answer = await send('POST', `/workflows/${id}/dry-run`, { outputsFrom })
      expect(answer.json().errors, outputsFrom).toMatchObject([{ path: 'outputsFrom' }])
    }
  })

  test('refuses outputs of steps that are not there: a slip would go unnoticed', async () => {
    const { create, send } = await withWorkflows()
    const nested = { id: 'each', type: 'forEach', items: '[1]', steps: daily.steps }
    const { id } = await create({ ...daily, steps: [nested] })
    const answer = await send('POST', `/workflows/${id}/dry-run`, { outputs: { sum: 1, smu: 1 } })
    expect([answer.statusCode, answer.json().errors]).toMatchObject([422, [{ path: 'outputs.smu' }]])
  })
})
