import { strictestPolicy } from '@workbench/core/models/tool'
import { createInMemoryBlobStore } from '@workbench/core/testing/in-memory-blob-store'
import { expect, test } from 'vitest'
import { aCall, aSandbox, aTool, aToolRunner, type Behaviour, callTool } from './testing/a-tool-runner.ts'

async function outcomeOf(behave: Behaviour, artifacts = true, secrets: Record<string, string> = {}) {
  const blobs = createInMemoryBlobStore()
  const tools = [aTool({ policy: { ...strictestPolicy, maxOutputBytes: 16 * 1024 * 1024, artifacts } })]
  const { runner, lines } = aToolRunner({ tools, blobs, secrets, sandbox: aSandbox(behave) })
  const outcome = await callTool(runner, aCall())
  const texts = await Promise.all(
    outcome.artifacts.map(async ({ sha256 }) =>
      Buffer.concat(await Array.fromAsync(await blobs.get(sha256))).toString(),
    ),
  )
  return { ...outcome, texts, lines }
}
const save = { op: 'saveArtifact', name: 'plan.md', mediaType: null, body: { text: '# Plan' } }

test('a file that a tool saves is told with the outcome', async () => {
  const { result, artifacts, texts } = await outcomeOf((_, ask) => ask(save))

  expect(result).toEqual({
    ...{ id: 1, ok: true },
    value: { name: 'plan.md', mediaType: 'text/markdown', sizeBytes: 6 },
  })
  expect(artifacts).toEqual([
    {
      ...{ name: 'plan.md', mediaType: 'text/markdown', sizeBytes: 6 },
      ...{ id: expect.any(String), sha256: expect.any(String) },
    },
  ])
  expect(texts).toEqual(['# Plan'])
})

test('without the permission it is refused, and that is noted', async () => {
  const { result, artifacts, audit } = await outcomeOf((_, ask) => ask(save), false)

  expect(result).toMatchObject({ ok: false, error: { code: 'denied_write' } })
  expect(artifacts).toEqual([])
  expect(audit.refused).toEqual([{ code: 'denied_write', what: 'plan.md' }])
})

test('what a tool saved before it failed stays', async () => {
  const { error, artifacts } = await outcomeOf(async (_, ask) => {
    await ask(save)
    throw new Error('No more.')
  })

  expect(error).not.toBeNull()
  expect(artifacts).toHaveLength(1)
})

test('a result that is longer than a model sees is kept whole, without secrets', async () => {
  const secret = 'sk-live-0123456789'
  const rows = Array.from({ length: 2_000 }, (_, id) => ({ id, key: secret }))
  const { artifacts, texts, result } = await outcomeOf(() => rows, false, { KEY: secret })

  expect(artifacts).toMatchObject([{ name: 'shout-result.json', mediaType: 'application/json' }])
  expect(JSON.parse(texts[0] ?? '')).toEqual(result)
  expect(texts[0]).not.toContain(secret)
})

test('a long text is kept as text, a short one not at all', async () => {
  expect((await outcomeOf(() => 'x'.repeat(16_385), false)).artifacts).toMatchObject([
    { name: 'shout-result.txt', mediaType: 'text/plain', sizeBytes: 16_385 },
  ])
  expect((await outcomeOf(() => 'x'.repeat(16_384), false)).artifacts).toEqual([])
})

test('a store that is away does not take the result along', async () => {
  const put = () => Promise.reject(new Error('The disk is full'))
  const sandbox = aSandbox(() => 'x'.repeat(20_000))
  const { runner, lines } = aToolRunner({ blobs: { put }, sandbox })

  const outcome = await callTool(runner, aCall())

  expect(outcome).toMatchObject({ ok: true, artifacts: [] })
  expect(lines).toMatchObject([{ level: 'error', tool: 'shout' }])
})
