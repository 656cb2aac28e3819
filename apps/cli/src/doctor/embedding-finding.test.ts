import { loadConfig } from '@workbench/platform/config'
import { expect, test } from 'vitest'
import { embeddingFinding } from './embedding-finding.ts'

const finding = (env: Record<string, string>) => embeddingFinding(loadConfig(env))

test('the local embedding says what it can not do', async () => {
  expect(await finding({})).toMatchObject({
    verdict: 'ok',
    text: 'local:lexical: it compares words, not meaning',
  })
})

test('none is a choice', async () => {
  const { verdict, text } = await finding({ WORKBENCH_EMBEDDING_MODEL: 'none' })
  expect(verdict).toBe('ok')
  expect(text).toContain('by their words alone')
})

test.each([
  [{ WORKBENCH_EMBEDDING_MODEL: 'openai:text-embedding-3-small' }, "can't be used"],
  [
    { WORKBENCH_EMBEDDING_MODEL: 'compatible:bge-m3', COMPATIBLE_BASE_URL: 'http://127.0.0.1:64999/v1' },
    'could not be reached',
  ],
])('a model that does not answer is to be looked at: %o', async (env, words) => {
  const { verdict, text, mend } = await finding(env)
  expect(verdict).toBe('warn')
  expect(text).toContain(words)
  expect(mend).toContain('WORKBENCH_EMBEDDING_MODEL=local')
})
