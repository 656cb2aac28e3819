import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { appUnderTest } from '../testing/app-under-test.ts'
import { AppliedWorkflow } from '../workflows/shapes.ts'

const text = `# Counts
name: Counting # for now
trigger:
  type: manual
steps:
  # adds
  - id: sum
    type: transform
    expression: '1 + 1'
`

async function withYaml() {
  const { app, state } = await appUnderTest()
  const send = (method: 'POST' | 'PUT', url: string, payload: object = {}) =>
    app.inject({ method, url, payload })
  const apply = async (yaml: string) => {
    const answer = await send('POST', '/workflows/apply', { yaml })
    return { status: answer.statusCode, ...answer.json() }
  }
  const yamlOf = async (id: string) => (await app.inject(`/workflows/${id}/yaml`)).json()
  return { app, state, send, apply, yamlOf }
}

describe('applying a text', () => {
  test('creates, then changes nothing, then replaces the workflow of its name', async () => {
    const { apply, yamlOf } = await withYaml()

    const created = await apply(text)
    expect(created).toMatchObject({
      status: 201,
      action: 'created',
      workflow: { name: 'Counting', version: 1 },
    })
    const { status: _status, ...answer } = created
    AppliedWorkflow.parse(answer)
    expect(await apply(text)).toMatchObject({ status: 200, action: 'unchanged', workflow: { version: 1 } })
    const other = text.replace('1 + 1', '2 + 2')
    expect(await apply(other)).toMatchObject({ status: 200, action: 'updated', workflow: { version: 2 } })
    expect(await yamlOf(created.workflow.id)).toEqual({ yaml: other, version: 2 })
  })

  test('tells a webhook its secret once', async () => {
    const { apply } = await withYaml()
    const hook = text.replace('manual', 'webhook')
    expect((await apply(hook)).webhookSecret).toMatch(/^whsec_/)
    expect(await apply(hook)).not.toHaveProperty('webhookSecret')
  })

  test('leaves switched off what somebody switched off, unless the text says otherwise', async () => {
    const { apply, send } = await withYaml()
    const { workflow } = await apply(text)
    await send('POST', `/workflows/${workflow.id}/disable`)

    expect(await apply(text)).toMatchObject({ action: 'unchanged', workflow: { enabled: false } })
    const other = text.replace('1 + 1', '2 + 2')
    expect(await apply(other)).toMatchObject({ action: 'updated', workflow: { enabled: false } })
    expect(await apply(`${other}enabled: true\n`)).toMatchObject({ workflow: { enabled: true } })
    await send('POST', `/workflows/${workflow.id}/disable`)
    expect(await apply(`${other}enabled: true\n`)).toMatchObject({
      action: 'updated',
      workflow: { enabled: true },
    })
  })

  test('is a conflict when several have the name', async () => {
    const { apply, send } = await withYaml()
    for (let one = 0; one < 2; one += 1) await send('POST', '/workflows', parse(text))
    expect(await apply(text)).toMatchObject({ status: 409, detail: expect.stringContaining('Counting') })
  })

  test('says where in the text it is wrong', async () => {
    const { apply, state } = await withYaml()
    const answer = await apply(text.replace("'1 + 1'", "'1 +'"))
    expect(answer).toMatchObject({ status: 422 })
    expect(answer.errors).toMatchObject([
      { path: 'steps.0.expression', message: expect.stringContaining('line 9, column 17') },
    ])
    expect(state.workflows.size).toBe(0)
  })
})

describe('the text of a workflow', () => {
  test('follows what is changed elsewhere, and keeps its comments', async () => {
    const { apply, app, send, yamlOf } = await withYaml()
    const { id, ...workflow } = (await apply(text)).workflow

    const steps = [
      { ...workflow.steps[0], expression: '3' },
      { id: 'wait', type: 'delay', durationMs: 1 },
    ]
    const put = await app.inject({
      method: 'PUT',
      url: `/workflows/${id}`,
      payload: { ...workflow, id, steps },
    })
    expect(put.statusCode, put.body).toBe(200)

    const { yaml, version } = await yamlOf(id)
    expect(version).toBe(2)
    expect(yaml).toBe(
      text.replace("'1 + 1'", "'3'").concat('  - id: wait\n    type: delay\n    durationMs: 1\n'),
    )
    await send('POST', `/workflows/${id}/disable`)
    expect((await yamlOf(id)).yaml).toContain('# Counts\nname: Counting # for now\nenabled: false\n')
  })

  test('of one that never had a text is written for it, with the schema for editors', async () => {
    const { send, yamlOf } = await withYaml()
    const { id } = (await send('POST', '/workflows', parse(text))).json()
    const { yaml } = await yamlOf(id)
    expect(yaml).toMatch(
      /^# yaml-language-server: \$schema=http:\/\/localhost(:80)?\/schemas\/workflow\.json\n/,
    )
    expect(parse(yaml)).toEqual(parse(text))
  })

  test('is replaced with its version, and kept as it was sent', async () => {
    const { apply, send, yamlOf, app } = await withYaml()
    const { id } = (await apply(text)).workflow
    const yaml = `${text}description:   'spaced'   # odd\n`

    const put = await send('PUT', `/workflows/${id}/yaml`, { yaml, version: 1 })

    expect(put.json()).toMatchObject({ description: 'spaced', version: 2 })
    expect(await yamlOf(id)).toEqual({ yaml, version: 2 })
    expect((await app.inject(`/workflows/${id}`)).json().description).toBe('spaced')
    expect((await send('PUT', `/workflows/${id}/yaml`, { yaml, version: 1 })).statusCode).toBe(409)
    expect((await send('PUT', `/workflows/${id}/yaml`, { yaml })).json().errors).toMatchObject([
      { path: 'version' },
    ])
    expect(
      (await send('PUT', `/workflows/${id}/yaml`, { yaml: 'name: [', version: 2 })).json(),
    ).toMatchObject({
      status: 422,
      errors: [{ path: 'yaml' }],
    })
  })
})

describe('parsing a text', () => {
  const parsed = async (yaml: string) => {
    const { send } = await withYaml()
    const answer = await send('POST', '/workflows/parse', { yaml })
    expect(answer.statusCode).toBe(200)
    return answer.json()
  }

  test('gives what creating takes', async () => {
    expect(await parsed(text)).toEqual({
      draft: { ...parse(text), description: '', enabled: true, inputs: null, toolLimits: {} },
      faults: [],
    })
  })

  test.each([
    ['an unknown field', `${text}colour: red\n`, 'colour', 10, 9],
    ['a missing field', text.replace(/ {4}expression.*\n/, ''), 'steps.0.expression', 7, 5],
    ['a wrong value', text.replace('manual', 'never'), 'trigger.type', 4, 9],
    ['a broken line', text.replace('steps:', 'steps: ]'), '', 5, 8],
    ['a key twice', `${text}name: again\n`, '', 10, 1],
    ['a custom tag', text.replace('Counting', '!env Counting'), '', 2, 7],
    ['a second workflow', `${text}---\n${text}`, '', 10, 1],
    ['text that can not be stored', text.replace("'1 + 1'", '"a\\0b"'), 'steps.0.expression', 9, 17],
    ['a number that is none in JSON', text.replace("'1 + 1'", '.inf'), 'steps.0.expression', 9, 17],
  ])('%s has its place', async (_what, yaml, path, line, column) => {
    const { draft, faults } = await parsed(yaml)
    expect(draft).toBeNull()
    expect(faults).toMatchObject([{ path, line, column }])
  })

  test('a draft of the right shape comes with what else is wrong', async () => {
    const { draft, faults } = await parsed(text.replace("'1 + 1'", '1 +'))
    expect(draft).toMatchObject({ name: 'Counting' })
    expect(faults).toMatchObject([{ path: 'steps.0.expression', line: 9, column: 17 }])
  })

  test.each([
    ['nothing', ''],
    ['only a comment', '# later\n'],
    ['a list', '- a\n'],
    ['a word', 'word'],
    ['endless nesting', `steps: ${'['.repeat(20_000)}`],
    ['deep nesting', `steps: ${'['.repeat(70)}${']'.repeat(70)}`],
    [
      'a bomb of aliases',
      `a: &a [${'x,'.repeat(50)}]\nb: &b [${'*a,'.repeat(50)}]\nc: [${'*b,'.repeat(50)}]\n`,
    ],
  ])('%s is no workflow', async (_what, yaml) => {
    const { draft, faults } = await parsed(yaml)
    expect(draft).toBeNull()
    expect(faults.length).toBeGreaterThan(0)
  })

  test('the longest text takes little time, broken as it is, and a longer one is not read', async () => {
    const { send } = await withYaml()
    // Of this thread alone: the machine may have other things to do.
    const before = process.threadCpuUsage()
    const answer = await send('POST', '/workflows/parse', { yaml: '- x: [}\n'.repeat(32_000) })
    expect(answer.json().faults).toHaveLength(1)
    expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(4000)
    expect((await send('POST', '/workflows/parse', { yaml: 'x'.repeat(262_145) })).statusCode).toBe(422)
  }, 20_000)
})

test('a draft, half-written as it may be, is formatted into a text and checked', async () => {
  const { send } = await withYaml()
  const draft = { ...parse(text), name: 'Other', steps: [{ id: 'sum', type: 'transform' }] }

  const { yaml } = (await send('POST', '/workflows/format', { draft, yaml: text })).json()
  expect(yaml).toBe(text.replace('Counting', 'Other').replace(/ {4}expression.*\n/, ''))
  const { faults } = (await send('POST', '/workflows/check', { draft })).json()
  expect(faults).toMatchObject([{ path: 'steps.0.expression' }])
  expect((await send('POST', '/workflows/check', { draft: parse(text) })).json()).toEqual({ faults: [] })
})

test('the schema of the text is there for every editor, whatever it accepts and without a token', async () => {
  const config = { host: '127.0.0.1', publicUrl: null, token: 'workbench-token-1' }
  const { app } = await appUnderTest({ config })
  const answer = await app.inject({ url: '/schemas/workflow.json', headers: { accept: 'text/html' } })
  expect(answer.headers['content-type']).toContain('application/schema+json')
  expect(answer.json()).toMatchObject({ title: 'Workflow' })
})
