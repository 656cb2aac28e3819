import { describe, expect, test } from 'vitest'
import {
  answeredWith,
  createScriptedOutbound,
  type OutboundScript,
} from '../../../testing/scripted-outbound.ts'
import { aStepUnderTest } from '../../../testing/step-under-test.ts'
import type { StepContext } from '../step-type.ts'
import { type HttpRequestFields, httpRequest } from './http-request.ts'

function aRun(script: OutboundScript = {}) {
  const outbound = createScriptedOutbound(script)
  const step = aStepUnderTest({ outbound })
  const run = (fields: Partial<HttpRequestFields>, overrides: Partial<StepContext> = {}) =>
    httpRequest.run(
      { type: 'httpRequest', method: 'GET', url: 'https://a.test/x', ...fields },
      step.context(overrides),
    )
  return { outbound, run }
}

/** As if the templates gave this. */
const rendering = (value: unknown): Pick<StepContext, 'render'> => ({
  render: async <Value>() => value as Value,
})

test('gives the answer, with its entry for the ledger', async () => {
  const { run, outbound } = aRun({ answer: () => answeredWith(201, { id: 7 }) })
  const done = await run({ method: 'POST', headers: { 'x-team': 'red' }, body: { n: 1 } })
  expect(done.output).toEqual({ status: 201, headers: {}, body: { id: 7 } })
  expect(done.side?.effects).toMatchObject([{ kind: 'httpRequest', status: 'sent' }])
  expect(outbound.sent).toMatchObject([
    { method: 'POST', url: 'https://a.test/x', headers: [['x-team', 'red']], body: { n: 1 } },
  ])
})

describe('an answer from 400 on', () => {
  test.each([
    [404, 'possible'],
    [408, 'transient'],
    [425, 'transient'],
    [429, 'transient'],
    [400, 'possible'],
    [500, 'transient'],
    [503, 'transient'],
  ])('%i fails the step, another try is %s, and the answer is kept', async (status, retry) => {
    const { run } = aRun({ answer: () => answeredWith(status, { why: 'so' }) })
    await expect(run({})).rejects.toMatchObject({
      code: 'http_status',
      retry,
      output: { status, body: { why: 'so' } },
    })
  })

  test('399 does not', async () => {
    const { run } = aRun({ answer: () => answeredWith(399) })
    expect((await run({})).output).toMatchObject({ status: 399 })
  })
})

describe('what templates give', () => {
  test('a header that came out as a number is text, one that is missing is empty', async () => {
    const { run, outbound } = aRun()
    await run({}, rendering({ url: 'https://a.test', headers: { a: 7, b: null }, body: { n: null } }))
    expect(outbound.sent[0]).toMatchObject({
      headers: [
        ['a', '7'],
        ['b', ''],
      ],
    })
  })

  test.each([[null], [''], [{ a: 1 }]])('an address that came out as %j fails the step', async (url) => {
    const { run } = aRun()
    await expect(run({}, rendering({ url, headers: {} }))).rejects.toMatchObject({ code: 'invalid_value' })
  })

  test('null is a body for a POST and none for a GET', async () => {
    const { run, outbound } = aRun()
    await run({ method: 'POST', body: null })
    await run({ method: 'GET', body: null }, { key: 'steps/other' })
    expect(outbound.sent.map((effect) => effect.kind === 'httpRequest' && effect.body)).toEqual([
      null,
      undefined,
    ])
  })
})

test('a GET with a body is a fault before anything runs', () => {
  const faultsOf = (fields: Partial<HttpRequestFields>) =>
    httpRequest.faults?.({ type: 'httpRequest', method: 'GET', url: 'x', ...fields }, ['steps', 0])
  expect(faultsOf({ body: 'x' })).toMatchObject([{ path: ['steps', 0, 'body'] }])
  expect([faultsOf({}), faultsOf({ body: null }), faultsOf({ method: 'POST', body: 'x' })]).toEqual([
    [],
    [],
    [],
  ])
})

describe('a dry run', () => {
  test('gives an empty answer, or the one it is told to give', async () => {
    const { run, outbound } = aRun()
    const done = await run({}, { dryRun: { output: undefined } })
    expect(done.output).toEqual({ status: 200, headers: {}, body: null })
    expect(done.wouldDo).toMatchObject({ target: 'GET https://a.test/x' })
    expect(done.side?.effects).toMatchObject([{ status: 'dry-run' }])
    const told = { status: 418, headers: {}, body: 'tea' }
    expect((await run({}, { dryRun: { output: told } })).output).toEqual(told)
    expect(outbound.sent).toEqual([])
  })
})
