import { expect, test } from 'vitest'
import { apiDocument } from '../api-document.ts'
import { appUnderTest } from '../testing/app-under-test.ts'
import { openapiExamples } from './openapi-examples.ts'
import { describeOperations } from './openapi-operations.ts'

interface Described {
  readonly operationId: string
  readonly parameters?: readonly { readonly in: string; readonly name: string }[]
  readonly requestBody?: { readonly content: Record<string, { readonly example?: unknown }> }
  readonly responses: Record<
    string,
    { readonly $ref?: string; readonly description?: string; readonly headers?: object }
  >
}

async function operations(): Promise<
  readonly (Described & { readonly place: string; readonly path: string })[]
> {
  const { paths } = (await apiDocument()) as { paths: Record<string, Record<string, Described>> }
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => ({ ...one, path, place: `${method} ${path}` })),
  )
}

// Once for all of them, and before the clock of any runs.
const all = await operations()

test('every operation has a name of its own, and says what its answers mean', () => {
  expect(new Set(all.map(({ operationId }) => operationId)).size).toBe(all.length)
  for (const { responses, operationId, place } of all) {
    expect(operationId, place).toMatch(/^[a-z][A-Za-z0-9]+$/)
    expect(
      Object.keys(responses).some((status) => status.startsWith('2')),
      place,
    ).toBe(true)
    expect(JSON.stringify(responses), place).not.toContain('Default Response')
    expect(responses.default, place).toBeDefined()
  }
})

test('what starts something takes a key, and nothing else does', () => {
  const keyed = all.filter(({ parameters = [] }) =>
    parameters.some((one) => one.in === 'header' && one.name === 'Idempotency-Key'),
  )
  expect(keyed.map(({ place }) => place).toSorted()).toEqual([
    'post /debates/run',
    'post /documents',
    'post /documents/{id}/ingest',
    'post /experiments',
    'post /experiments/{id}/extend',
    'post /experiments/{id}/resume',
    'post /runs/{id}/baseline',
    'post /runs/{id}/fork',
    'post /runs/{id}/notes',
    'post /runs/{id}/retry',
    'post /runs/{id}/turn',
    'post /tools/{name}/invoke',
    'post /workflows/{id}/dry-run',
    'post /workflows/{id}/run',
    'post /workflows/{id}/trigger',
  ])
})

test('an address with a name in it can be unknown, and what is created has a Location', () => {
  for (const { path, responses, place } of all) {
    expect(responses[404]?.$ref, place).toBe(path.includes('{') ? '#/components/responses/404' : undefined)
    for (const created of [responses[201], responses[202]]) {
      if (created !== undefined) expect(created.headers, place).toHaveProperty('Location')
    }
  }
})

test('every example is taken as it stands', async () => {
  const examples = all.flatMap(({ operationId, path, requestBody }) => {
    const example = requestBody?.content['application/json']?.example
    return example === undefined ? [] : [{ operationId, path, example }]
  })
  expect(examples.map(({ operationId }) => operationId).toSorted()).toEqual(
    Object.keys(openapiExamples).toSorted(),
  )
  const { app } = await appUnderTest()
  for (const { path, example } of examples) {
    const answer = await app.inject({ method: 'POST', url: path, payload: example as object })
    expect(answer.statusCode, `${path}: ${answer.body}`).toBeLessThan(300)
  }
})

test('what a route says of itself stays', () => {
  const operation = { operationId: 'own', responses: { 200: { description: 'The file' } } }
  const document = { openapi: '3.1.0', paths: { '/file': { get: operation } } }
  expect(describeOperations(document)).toMatchObject(document)
})
