import { expect, test } from 'vitest'
import { loadClientConfig } from './client-config.ts'
import { describeConfig, loadConfig } from './config.ts'
import { ConfigError } from './config-error.ts'

function faultOf(read: () => unknown): ConfigError {
  try {
    read()
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
  throw new Error('Expected a ConfigError')
}

test('an empty environment is a workbench on loopback with everything of its own', () => {
  expect(loadConfig({})).toEqual({
    host: '127.0.0.1',
    port: 4200,
    token: null,
    publicUrl: null,
    databaseUrl: null,
    databaseDirectUrl: null,
    dataDir: './data',
    importDir: './import',
    blobS3: null,
    secretKey: null,
    sandbox: 'auto',
    mcpConfig: null,
    defaultModel: null,
    embeddingModel: null,
    openai: null,
    anthropic: null,
    google: null,
    ollama: { baseUrl: 'http://127.0.0.1:11434', isAssumed: true },
    compatible: null,
    workerConcurrency: 64,
    traces: null,
    logLevel: 'info',
  })
})

test.each(['local', 'none', 'ollama:nomic-embed-text'])('passages are embedded by %s', (name) => {
  expect(loadConfig({ WORKBENCH_EMBEDDING_MODEL: name }).embeddingModel).toBe(name)
})

test('an empty string counts as unset', () => {
  expect(loadConfig({ PORT: '', WORKBENCH_TOKEN: '', COMPATIBLE_BASE_URL: '' })).toEqual(loadConfig({}))
})

test('keys turn providers on, at their own address unless another is named', () => {
  const config = loadConfig({
    OPENAI_API_KEY: 'sk-1',
    ANTHROPIC_API_KEY: 'sk-2',
    ANTHROPIC_BASE_URL: 'https://gateway.example.org/anthropic',
    GOOGLE_GENERATIVE_AI_API_KEY: 'AIza3',
    GOOGLE_BASE_URL: '',
  })
  expect(config.openai).toEqual({ apiKey: 'sk-1', baseUrl: null })
  expect(config.anthropic).toEqual({ apiKey: 'sk-2', baseUrl: 'https://gateway.example.org/anthropic' })
  expect(config.google).toEqual({ apiKey: 'AIza3', baseUrl: null })
})

test('an address without its key turns nothing on', () => {
  expect(loadConfig({ OPENAI_BASE_URL: 'http://127.0.0.1:1' }).openai).toBeNull()
})

test('Ollama is looked for where it usually is, used where it is said to be, and can be turned off', () => {
  const ollamaOf = (OLLAMA_BASE_URL: string) => loadConfig({ OLLAMA_BASE_URL }).ollama
  expect(ollamaOf('')).toEqual({ baseUrl: 'http://127.0.0.1:11434', isAssumed: true })
  expect(ollamaOf('http://gpu:11434')).toEqual({ baseUrl: 'http://gpu:11434', isAssumed: false })
  expect(ollamaOf('off')).toBeNull()
  expect(faultOf(() => ollamaOf('gpu')).message).toContain('OLLAMA_BASE_URL has a wrong value')
})

test('values are read into their types', () => {
  const config = loadConfig({
    HOST: '0.0.0.0',
    PORT: '8080',
    WORKBENCH_TOKEN: 'abc',
    WORKBENCH_PUBLIC_URL: 'https://bench.example.org/',
    DATABASE_URL: 'postgresql://u:p@db/w',
    COMPATIBLE_BASE_URL: 'http://127.0.0.1:1234/v1',
    COMPATIBLE_API_KEY: 'key',
    WORKER_CONCURRENCY: '8',
  })
  expect(config).toMatchObject({
    host: '0.0.0.0',
    port: 8080,
    token: 'abc',
    publicUrl: 'https://bench.example.org',
    databaseUrl: 'postgresql://u:p@db/w',
    databaseDirectUrl: 'postgresql://u:p@db/w',
    compatible: { baseUrl: 'http://127.0.0.1:1234/v1', apiKey: 'key' },
    workerConcurrency: 8,
  })
})

const aBucket = {
  WORKBENCH_BLOB_S3_BUCKET: 'bench-blobs',
  WORKBENCH_BLOB_S3_ACCESS_KEY_ID: 'AKIA1',
  WORKBENCH_BLOB_S3_SECRET_ACCESS_KEY: 'hunter2',
}

test('a bucket takes the blobs, at Amazon unless another place is named', () => {
  const keys = { accessKeyId: 'AKIA1', secretAccessKey: 'hunter2' }
  expect(loadConfig(aBucket).blobS3).toEqual({
    ...{ bucket: 'bench-blobs', endpoint: null, region: 'us-east-1', prefix: '', ...keys },
  })
  const elsewhere = {
    ...aBucket,
    WORKBENCH_BLOB_S3_ENDPOINT: 'http://127.0.0.1:9000',
    WORKBENCH_BLOB_S3_REGION: 'eu-central-1',
    WORKBENCH_BLOB_S3_PREFIX: 'workbench/blobs/',
  }
  expect(loadConfig(elsewhere).blobS3).toEqual({
    ...{ bucket: 'bench-blobs', endpoint: 'http://127.0.0.1:9000', region: 'eu-central-1' },
    ...{ prefix: 'workbench/blobs/', ...keys },
  })
  expect(JSON.stringify(describeConfig(aBucket))).not.toContain('hunter2')
})

test.each(['WORKBENCH_BLOB_S3_ACCESS_KEY_ID', 'WORKBENCH_BLOB_S3_SECRET_ACCESS_KEY'])(
  'a bucket without %s is refused, whatever other programs have set',
  (variable) => {
    const aws = { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' }
    const fault = faultOf(() => loadConfig({ ...aBucket, ...aws, [variable]: '' }))
    expect(fault.variable).toBe(variable)
    expect(fault.message).toContain(`${variable} is not set: WORKBENCH_BLOB_S3_BUCKET names a bucket`)
  },
)

test('keys and addresses without a bucket turn nothing on', () => {
  expect(loadConfig({ ...aBucket, WORKBENCH_BLOB_S3_BUCKET: '' }).blobS3).toBeNull()
})

test('tools have a key for their secrets, a demand on their walls, and a file of servers', () => {
  const secretKey = Buffer.alloc(32, 7).toString('base64')
  const env = {
    WORKBENCH_SECRET_KEY: secretKey,
    WORKBENCH_SANDBOX: 'strict',
    WORKBENCH_MCP_CONFIG: 'servers.json',
  }
  expect(loadConfig(env)).toMatchObject({ secretKey, sandbox: 'strict', mcpConfig: 'servers.json' })
})

test.each([
  ['PORT', '80a', 'a whole number from 0 to 65535', 'PORT=4200'],
  ['PORT', '70000', 'a whole number from 0 to 65535', 'PORT=4200'],
  ['HOST', 'not a host', 'an IP address or a host name', 'HOST=127.0.0.1'],
  ['WORKER_CONCURRENCY', '0', 'a whole number from 1 to 1000', 'WORKER_CONCURRENCY=64'],
  ['LOG_LEVEL', 'loud', 'one of trace, debug', 'LOG_LEVEL=info'],
  ['WORKBENCH_BLOB_S3_BUCKET', 'a b', 'the name of a bucket', 'WORKBENCH_BLOB_S3_BUCKET=workbench'],
  ['WORKBENCH_BLOB_S3_PREFIX', '/blobs', 'folders that each end with a slash', 'PREFIX=blobs/'],
  ['WORKBENCH_SANDBOX', 'none', 'auto or strict', 'WORKBENCH_SANDBOX=auto'],
  ['WORKBENCH_DEFAULT_MODEL', 'gpt', 'provider:model', 'WORKBENCH_DEFAULT_MODEL=simulated:debater'],
  ['WORKBENCH_EMBEDDING_MODEL', 'off', 'provider:model, local or none', 'WORKBENCH_EMBEDDING_MODEL=openai:'],
])('a wrong %s (%s) is told in one line with its fault and an example', (variable, value, fault, example) => {
  const { message, variable: named } = faultOf(() => loadConfig({ [variable]: value }))
  expect(named).toBe(variable)
  expect(message).toMatch(new RegExp(`^${variable} is "${value}": expected `))
  expect(message).toContain(fault)
  expect(message).toContain(example)
})

test('a line break in a value does not make a second line', () => {
  expect(faultOf(() => loadConfig({ PORT: '1\n2' })).message).not.toContain('\n')
})

test.each([
  ['DATABASE_URL', 'mysql://root:hunter2@db/w'],
  ['COMPATIBLE_BASE_URL', 'ftp://user:hunter2@host'],
  ['WORKBENCH_TOKEN', 'hunter2 with spaces'],
  ['WORKBENCH_BLOB_S3_ENDPOINT', 'https://user:hunter2@host'],
  ['WORKBENCH_BLOB_S3_SECRET_ACCESS_KEY', 'hunter2 with spaces'],
  ['WORKBENCH_SECRET_KEY', 'hunter2'],
  // 31 and 33 bytes, and base64 that Buffer would take without its wrong character.
  ['WORKBENCH_SECRET_KEY', `hunter2${Buffer.alloc(31).toString('base64').slice(7)}`],
  ['WORKBENCH_SECRET_KEY', `hunter2${Buffer.alloc(33).toString('base64').slice(7)}`],
  ['WORKBENCH_SECRET_KEY', `hunter2-${Buffer.alloc(32).toString('base64').slice(8)}`],
  ['WORKBENCH_PUBLIC_URL', 'https://user:hunter2@host'],
])('a wrong %s is told without its value', (variable, value) => {
  const { message } = faultOf(() => loadConfig({ [variable]: value }))
  expect(message).toMatch(new RegExp(`^${variable} has a wrong value: expected .*, for example ${variable}=`))
  expect(message).not.toContain('hunter2')
})

test.each(['0.0.0.0', '::', '192.168.1.5', 'bench.example.org'])(
  'HOST=%s without a token is refused, with a token it is fine',
  (host) => {
    const fault = faultOf(() => loadConfig({ HOST: host }))
    expect(fault.variable).toBe('WORKBENCH_TOKEN')
    expect(fault.message).toContain(`HOST=${host}`)
    expect(loadConfig({ HOST: host, WORKBENCH_TOKEN: 't' }).host).toBe(host)
  },
)

test.each(['127.0.0.1', '127.8.8.8', '::1', 'localhost'])('HOST=%s needs no token', (host) => {
  expect(loadConfig({ HOST: host }).host).toBe(host)
})

test('clients look for the server on this machine unless told otherwise', () => {
  expect(loadClientConfig({})).toEqual({ url: 'http://127.0.0.1:4200', token: null })
  expect(loadClientConfig({ WORKBENCH_URL: 'https://b.example.org/x/', WORKBENCH_TOKEN: 't' })).toEqual({
    url: 'https://b.example.org/x',
    token: 't',
  })
  expect(faultOf(() => loadClientConfig({ WORKBENCH_URL: 'b.example.org' })).variable).toBe('WORKBENCH_URL')
})

test('described, every variable has its value and where it is from, every fault is told, and no secret is', () => {
  const described = describeConfig({
    PORT: 'many',
    LOG_LEVEL: 'loud',
    WORKBENCH_TOKEN: 'secret-word',
    DATABASE_URL: 'postgres://someone:secret-word@db:5432/bench?password=secret-word',
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://someone:secret-word@collector:4318/secret-word/',
    OLLAMA_BASE_URL: 'off',
  })
  const of = (name: string) => described.find((variable) => variable.name === name)

  expect(of('HOST')).toMatchObject({ value: '127.0.0.1', from: 'default', fault: null })
  expect(described.filter(({ fault }) => fault !== null).map(({ name }) => name)).toEqual([
    'PORT',
    'LOG_LEVEL',
  ])
  expect(of('WORKBENCH_TOKEN')).toMatchObject({ value: null, isSecret: true, from: 'environment' })
  expect(of('DATABASE_URL')?.value).toBe('postgres://db:5432/bench')
  expect(of('OTEL_EXPORTER_OTLP_ENDPOINT')?.value).toBe('http://collector:4318')
  expect(of('OLLAMA_BASE_URL')?.value).toBe('off')
  expect(JSON.stringify(described)).not.toContain('secret-word')
})
