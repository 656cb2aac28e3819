import { strictestPolicy, type ToolPolicy } from '@workbench/core/models/tool'
import { describe, expect, test } from 'vitest'
import { createEgress } from '../egress/create-egress.ts'
import { ToolError } from '../tool-error.ts'
import { aCall, allowed, aSandbox, aTool, aToolRunner, callTool } from './testing/a-tool-runner.ts'

const policy = (overrides: Partial<ToolPolicy>): ToolPolicy => ({ ...strictestPolicy, ...overrides })
const secret = 'sk-live-0123456789'

describe('secrets', () => {
  const tools = [aTool({ policy: policy({ secrets: ['KEY'] }) })]

  test('go to the tool that its policy gives them to, and are in nothing that it says', async () => {
    const sandbox = aSandbox(async (_, ask) => {
      const { value } = (await ask({ op: 'secret', name: 'KEY' })) as { value: string }
      await ask({ op: 'log', line: `the key is ${value}` })
      return { plain: value, [value]: 1, base64: btoa(`x${value}`), reversed: [...value].reverse().join('') }
    })
    const { runner } = aToolRunner({ tools, sandbox, secrets: { KEY: secret } })
    const outcome = await callTool(runner, aCall())
    expect(outcome.ok).toBe(true)
    expect(outcome.result).toMatchObject({ plain: '[secret:KEY]', '[secret:KEY]': 1 })
    expect(outcome.audit).toMatchObject({ secrets: ['KEY'], log: ['the key is [secret:KEY]'] })
    const said = JSON.stringify(outcome)
    expect(said).not.toContain(secret)
    expect(said).not.toContain(btoa(secret).slice(4, 16))
    expect(said).not.toContain([...secret].reverse().join(''))
  })

  test('that the policy does not name stay closed, and the try is recorded', async () => {
    const sandbox = aSandbox((_, ask) => ask({ op: 'secret', name: 'OTHER' }))
    const { runner } = aToolRunner({ tools, sandbox, secrets: { KEY: secret, OTHER: 'another-secret' } })
    const outcome = await callTool(runner, aCall())
    expect(outcome.result).toMatchObject({ ok: false, error: { code: 'denied_secret' } })
    expect(outcome.audit).toMatchObject({ secrets: [], refused: [{ code: 'denied_secret', what: 'OTHER' }] })
  })

  test('are taken out of arguments and errors, whoever wrote them there', async () => {
    const sandbox = aSandbox(({ args }) => {
      throw new ToolError('failed', `Bad: ${JSON.stringify(args)}`)
    })
    const { runner } = aToolRunner({ sandbox, secrets: { KEY: secret } })
    const call = aCall({ args: { text: `use ${secret}` } })
    const decision = allowed(await runner.authorize(call))
    expect(decision.redactedArgs).toEqual({ text: 'use [secret:KEY]' })
    expect(await callTool(runner, call)).toMatchObject({
      error: { message: 'Bad: {"text":"use [secret:KEY]"}' },
    })
  })
})

test.each([280, 295, 1_990, 1_999, 3_995, 5_000])(
  'nothing of a secret that stands %d characters into a text is left where the text is cut',
  async (place) => {
    const before = 'x'.repeat(place)
    const sandbox = aSandbox(async (_, ask) => {
      const url = `https://api.example.org/${before}${secret}`
      await ask({ op: 'fetch', url, method: 'GET', headers: [], body: null, redirect: 'follow' })
      await ask({ op: 'log', line: `${before}${secret}` })
      throw new ToolError('failed', `${before}${secret}`)
    })
    const { runner } = aToolRunner({ sandbox, secrets: { KEY: secret }, egress: createEgress() })
    const { error, audit } = await callTool(runner, aCall())
    expect([audit.refused.length, audit.log.length]).toEqual([1, 1])
    expect(JSON.stringify({ error, audit })).not.toContain('sk-l')
    expect(error?.message.length).toBeLessThanOrEqual(2_000)
  },
)

test('a result full of secrets does not grow to many times what its policy allows', async () => {
  const name = `LONG_${'X'.repeat(90)}`
  const sandbox = aSandbox(() => 'password'.repeat(30_000))
  const { runner } = aToolRunner({ sandbox, secrets: { [name]: 'password' } })
  expect(await callTool(runner, aCall())).toMatchObject({
    result: null,
    error: { code: 'output_limit', message: expect.stringContaining('262144') },
  })

  const few = aToolRunner({
    sandbox: aSandbox(() => 'password'.repeat(100)),
    secrets: { [name]: 'password' },
  })
  expect(await callTool(few.runner, aCall())).toMatchObject({ ok: true })
})

test('a secret that was changed or added is known at the next call', async () => {
  const all = new Map([['KEY', secret]])
  const secretRepository = { reveal: async () => all, revealAll: async () => all }
  const { runner } = aToolRunner({ secretRepository })
  const said = async (text: string) => (await callTool(runner, aCall({ args: { text } }))).result
  expect(await said(secret)).toEqual({ text: '[secret:KEY]' })
  all.set('KEY', 'another-value').set('NEW', 'brand-new-value')
  expect(await said(`${secret} another-value brand-new-value`)).toEqual({
    text: `${secret} [secret:KEY] [secret:NEW]`,
  })
})
