import { describeConfig } from '@workbench/platform/config'
import { expect, test } from 'vitest'
import { appUnderTest } from '../testing/app-under-test.ts'

const env = {
  PORT: '8080',
  WORKBENCH_TOKEN: 'secret-word',
  DATABASE_URL: 'postgres://someone:secret-word@db:5432/bench',
  COMPATIBLE_API_KEY: 'secret-word',
}
const installation = {
  variables: describeConfig(env),
  isEmbedded: false,
  dataDir: '/srv/workbench',
  blobPlace: '/srv/workbench/blobs',
  vectorIndex: 'pgvector' as const,
  freeBytes: async () => 5_000_000,
}

test('settings tell configuration, storage, versions and workers, and no secret', async () => {
  const { app } = await appUnderTest({ installation })

  const { statusCode, body, json } = await app.inject('/settings')

  expect(statusCode).toBe(200)
  expect(body).not.toContain('secret-word')
  const settings = json()
  expect(settings).toMatchObject({
    storage: {
      ...{ isEmbedded: false, databaseVersion: '18.0', dataDir: '/srv/workbench', freeBytes: 5_000_000 },
      blobs: { place: '/srv/workbench/blobs', count: 2, bytes: 3_000 },
    },
    embeddings: { model: 'local:lexical', index: 'pgvector' },
    versions: { node: process.version, postgres: '18.0' },
    workers: [],
    queue: { due: 0, oldestDueSeconds: null },
    traces: { isOn: false },
  })
  expect(settings.configuration).toContainEqual({
    ...{ name: 'PORT', value: '8080', isSecret: false, from: 'environment' },
  })
  expect(settings.configuration).toContainEqual({
    ...{ name: 'DATABASE_URL', value: 'postgres://db:5432/bench', isSecret: true, from: 'environment' },
  })
})

test('the address of the embedded database was set by nobody', async () => {
  const { app } = await appUnderTest({ installation: { ...installation, isEmbedded: true } })

  const { configuration } = (await app.inject('/settings')).json()

  expect(configuration).toContainEqual({
    ...{ name: 'DATABASE_URL', value: null, isSecret: true, from: 'default' },
  })
})

test('with a token nobody reads settings or metrics without it', async () => {
  const { app } = await appUnderTest({ config: { host: '127.0.0.1', publicUrl: null, token: 'abc' } })
  for (const url of ['/settings', '/metrics']) expect((await app.inject(url)).statusCode).toBe(401)
})
