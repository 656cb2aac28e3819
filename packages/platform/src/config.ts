import { ModelName } from '@workbench/core/models/fields'
import { z } from 'zod'
import { type BlobBucket, bucketOf, bucketVariables } from './blob-bucket.ts'
import { ConfigError } from './config-error.ts'
import {
  bareUrl,
  type DescribedVariable,
  describeVariables,
  type Environment,
  headerSecret,
  readEnvironment,
  urlOf,
  wholeNumber,
} from './environment.ts'
import { isLoopbackHost } from './loopback.ts'
import { parseSecretKey } from './secrets/secret-key.ts'
import { type TraceCollector, traceCollectorOf, traceVariables } from './trace-collector.ts'

/** What the server, the worker and `start` need to know about where they run. */
export interface Config {
  readonly host: string
  readonly port: number
  /** Bearer token that every request must carry; null on loopback without one. */
  readonly token: string | null
  /** Base of links, without a slash at the end; null: the listening address. */
  readonly publicUrl: string | null
  /** null: the embedded Postgres in `dataDir`. */
  readonly databaseUrl: string | null
  /** For sessions (LISTEN, advisory locks); `databaseUrl` unless that is a transaction pooler. */
  readonly databaseDirectUrl: string | null
  readonly dataDir: string
  readonly importDir: string
  /** The bucket that blobs are in; null: a folder of `dataDir`. */
  readonly blobS3: BlobBucket | null
  /** 32 bytes in base64 that stored secrets are sealed with; null: a key file in `dataDir`, made at first use. */
  readonly secretKey: string | null
  /** `strict`: no tool runs where the second wall is missing; `auto`: with what the machine has. */
  readonly sandbox: 'auto' | 'strict'
  /** A JSON file that names MCP servers; null: there are none. */
  readonly mcpConfig: string | null
  /** `provider:model`; null: the first configured provider's. */
  readonly defaultModel: string | null
  /** `provider:model`, `local` or `none`; null: of the first configured provider that has one, else `local`. */
  readonly embeddingModel: string | null
  /** Providers that a key turns on; `baseUrl` null: their own address. */
  readonly openai: KeyedProvider | null
  readonly anthropic: KeyedProvider | null
  readonly google: KeyedProvider | null
  /** `isAssumed`: nobody named the address; it is used when it answers at the start. null: not wanted. */
  readonly ollama: { readonly baseUrl: string; readonly isAssumed: boolean } | null
  /** A server that speaks the OpenAI chat completions protocol; null when there is none. */
  readonly compatible: { readonly baseUrl: string; readonly apiKey: string | null } | null
  /** Jobs one worker runs at a time. */
  readonly workerConcurrency: number
  /** A collector of OpenTelemetry traces; null: none are made. */
  readonly traces: TraceCollector | null
  readonly logLevel: LogLevel
}

export interface KeyedProvider {
  readonly apiKey: string
  readonly baseUrl: string | null
}

export type LogLevel = z.infer<typeof LogLevel>
const LogLevel = z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
  error: 'one of trace, debug, info, warn, error, fatal, silent',
})

const expectedHost = 'an IP address or a host name'
const postgresUrl = urlOf(['postgres:', 'postgresql:'], 'a Postgres URL')

const providerUrl = urlOf(['http:', 'https:'], 'an http or https address')
const keyOf = (example: string) => ({ schema: headerSecret.optional(), example, isSecret: true })
// An address may carry a password.
const addressOf = (example: string) => ({ schema: providerUrl.optional(), example, isSecret: true })

const variables = {
  HOST: {
    schema: z
      .string()
      .regex(/^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,253})|[0-9a-fA-F:.]{2,45})$/, expectedHost)
      .default('127.0.0.1'),
    example: '127.0.0.1',
  },
  PORT: { schema: wholeNumber(0, 65_535).default(4200), example: '4200' },
  WORKBENCH_TOKEN: { schema: headerSecret.optional(), example: '$(openssl rand -hex 32)', isSecret: true },
  WORKBENCH_PUBLIC_URL: {
    schema: bareUrl.transform((url) => url.replace(/\/+$/, '')).optional(),
    example: 'https://workbench.example.org',
    isSecret: true,
  },
  DATABASE_URL: {
    schema: postgresUrl.optional(),
    example: 'postgres://user:password@127.0.0.1:5432/workbench',
    isSecret: true,
  },
  DATABASE_DIRECT_URL: {
    schema: postgresUrl.optional(),
    example: 'postgres://user:password@127.0.0.1:5432/workbench',
    isSecret: true,
  },
  WORKBENCH_DATA_DIR: { schema: z.string().default('./data'), example: './data' },
  WORKBENCH_IMPORT_DIR: { schema: z.string().default('./import'), example: './import' },
  ...bucketVariables,
  WORKBENCH_SECRET_KEY: {
    schema: z
      .string()
      .refine((text) => parseSecretKey(text) !== null, '32 bytes in base64')
      .optional(),
    example: '$(openssl rand -base64 32)',
    isSecret: true,
  },
  WORKBENCH_SANDBOX: {
    schema: z.enum(['auto', 'strict'], { error: 'auto or strict' }).default('auto'),
    example: 'auto',
  },
  WORKBENCH_MCP_CONFIG: { schema: z.string().optional(), example: './mcp.json' },
  WORKBENCH_DEFAULT_MODEL: {
    schema: z
      .string()
      .refine((name) => ModelName.safeParse(name).success, 'provider:model')
      .optional(),
    example: 'simulated:debater',
  },
  WORKBENCH_EMBEDDING_MODEL: {
    schema: z
      .string()
      .refine(
        (name) => name === 'local' || name === 'none' || ModelName.safeParse(name).success,
        'provider:model, local or none',
      )
      .optional(),
    example: 'openai:text-embedding-3-small',
  },
  OPENAI_API_KEY: keyOf('sk-...'),
  OPENAI_BASE_URL: addressOf('https://api.openai.com/v1'),
  ANTHROPIC_API_KEY: keyOf('sk-ant-...'),
  ANTHROPIC_BASE_URL: addressOf('https://api.anthropic.com/v1'),
  GOOGLE_GENERATIVE_AI_API_KEY: keyOf('AIza...'),
  GOOGLE_BASE_URL: addressOf('https://generativelanguage.googleapis.com/v1beta'),
  OLLAMA_BASE_URL: {
    schema: z
      .string()
      .refine(
        (value) => value === 'off' || providerUrl.safeParse(value).success,
        'an http or https address, or off',
      )
      .optional(),
    example: 'http://127.0.0.1:11434',
    isSecret: true,
    plain: 'off',
  },
  COMPATIBLE_BASE_URL: addressOf('http://127.0.0.1:8000/v1'),
  COMPATIBLE_API_KEY: keyOf('the-key-of-that-server'),
  WORKER_CONCURRENCY: { schema: wholeNumber(1, 1000).default(64), example: '64' },
  ...traceVariables,
  LOG_LEVEL: { schema: LogLevel.default('info'), example: 'info' },
} as const

/** Every variable as it may be shown, and whatever is wrong with any of them. */
export const describeConfig = (env: Environment): readonly DescribedVariable[] =>
  describeVariables(variables, env)

/**
 * The configuration of the processes, from the environment.
 *
 * @throws ConfigError whose message is one line: the variable, its fault, an example. Secrets are never in it.
 */
export function loadConfig(env: Environment): Config {
  const read = readEnvironment(variables, env)
  if (!isLoopbackHost(read.HOST) && read.WORKBENCH_TOKEN === undefined) {
    throw new ConfigError(
      'WORKBENCH_TOKEN',
      `WORKBENCH_TOKEN is not set: HOST=${read.HOST} can be reached from other machines, so a token is required, ` +
        `for example WORKBENCH_TOKEN=${variables.WORKBENCH_TOKEN.example} (or HOST=127.0.0.1)`,
    )
  }
  const databaseUrl = read.DATABASE_URL ?? null
  return {
    host: read.HOST,
    port: read.PORT,
    token: read.WORKBENCH_TOKEN ?? null,
    publicUrl: read.WORKBENCH_PUBLIC_URL ?? null,
    databaseUrl,
    databaseDirectUrl: read.DATABASE_DIRECT_URL ?? databaseUrl,
    dataDir: read.WORKBENCH_DATA_DIR,
    importDir: read.WORKBENCH_IMPORT_DIR,
    blobS3: bucketOf(read),
    secretKey: read.WORKBENCH_SECRET_KEY ?? null,
    sandbox: read.WORKBENCH_SANDBOX,
    mcpConfig: read.WORKBENCH_MCP_CONFIG ?? null,
    defaultModel: read.WORKBENCH_DEFAULT_MODEL ?? null,
    embeddingModel: read.WORKBENCH_EMBEDDING_MODEL ?? null,
    openai: keyed(read.OPENAI_API_KEY, read.OPENAI_BASE_URL),
    anthropic: keyed(read.ANTHROPIC_API_KEY, read.ANTHROPIC_BASE_URL),
    google: keyed(read.GOOGLE_GENERATIVE_AI_API_KEY, read.GOOGLE_BASE_URL),
    ollama: ollamaOf(read.OLLAMA_BASE_URL),
    compatible:
      read.COMPATIBLE_BASE_URL === undefined
        ? null
        : { baseUrl: read.COMPATIBLE_BASE_URL, apiKey: read.COMPATIBLE_API_KEY ?? null },
    workerConcurrency: read.WORKER_CONCURRENCY,
    traces: traceCollectorOf(read),
    logLevel: read.LOG_LEVEL,
  }
}

const keyed = (apiKey: string | undefined, baseUrl: string | undefined): KeyedProvider | null =>
  apiKey === undefined ? null : { apiKey, baseUrl: baseUrl ?? null }

function ollamaOf(baseUrl: string | undefined): Config['ollama'] {
  if (baseUrl === 'off') return null
  return { baseUrl: baseUrl ?? 'http://127.0.0.1:11434', isAssumed: baseUrl === undefined }
}
