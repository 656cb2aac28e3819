import { WorkerState } from '@workbench/core/ports/worker-state'
import { version } from '@workbench/platform/version'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { problemResponse } from './schemas.ts'

const Settings = z
  .object({
    configuration: z
      .array(
        z.object({
          name: z.string(),
          value: z
            .string()
            .nullable()
            .describe('null: unset and without a default, or a secret. Of addresses only where they lead.'),
          isSecret: z.boolean(),
          from: z.enum(['environment', 'default']),
        }),
      )
      .describe('The environment variables of this server.'),
    storage: z.object({
      isEmbedded: z.boolean().describe('The database is the one that `workbench start` runs.'),
      databaseVersion: z.string(),
      databaseBytes: z.int(),
      appliedMigrations: z.int(),
      knownMigrations: z.int().describe('How many this version of the workbench has.'),
      dataDir: z.string(),
      blobs: z
        .object({ place: z.string().describe('A folder, or a bucket.'), count: z.int(), bytes: z.int() })
        .describe('Documents, artifacts and large payloads.'),
      freeBytes: z.int().nullable().describe('On the disk of the data folder; null when unknown.'),
    }),
    embeddings: z
      .object({
        model: z
          .string()
          .nullable()
          .describe('`local:lexical` compares words, not meaning; null: passages are found by their words.'),
        index: z
          .enum(['exact', 'pgvector'])
          .describe('What finds the nearest vectors: a scan of all of them, or the database.'),
      })
      .describe('How passages of documents are compared.'),
    versions: z.object({ workbench: z.string(), node: z.string(), postgres: z.string() }),
    workers: z
      .array(
        z.object({
          id: z.string(),
          startedAt: z.string(),
          seenAt: z.string().nullable(),
          state: WorkerState.nullable(),
        }),
      )
      .describe('Workers that live, oldest first.'),
    queue: z
      .object({ due: z.int(), delayed: z.int(), active: z.int(), oldestDueSeconds: z.number().nullable() })
      .describe('Jobs of all kinds together.'),
    traces: z.object({ isOn: z.boolean() }).describe('Whether spans go to OTEL_EXPORTER_OTLP_ENDPOINT.'),
  })
  .meta({ id: 'Settings', description: 'What this workbench is and how it is set up. Never holds a secret.' })

export function settingsRoutes({
  operations,
  installation,
  telemetry,
  embeddingModel,
}: Pick<ServerDeps, 'operations' | 'installation' | 'telemetry' | 'embeddingModel'>): FastifyPluginAsyncZod {
  const { variables, isEmbedded, dataDir, blobPlace, vectorIndex } = installation
  // The supervisor hands the embedded database to its children in this variable; nobody has set it.
  const configuration = variables.map(({ fault: _fault, ...variable }) =>
    isEmbedded && variable.name === 'DATABASE_URL'
      ? { ...variable, value: null, from: 'default' as const }
      : variable,
  )
  return async (app) => {
    app.get(
      '/settings',
      {
        schema: {
          summary: 'Configuration, storage, versions and workers',
          response: { 200: Settings, ...problemResponse },
        },
      },
      async () => {
        const [storage, workers, queues, freeBytes] = await Promise.all([
          operations.storage(),
          operations.liveWorkers(),
          operations.queues(),
          installation.freeBytes(),
        ])
        const { databaseVersion, sizeBytes, appliedMigrations, knownMigrations } = storage
        const waits = queues.map((queue) => queue.oldestDueSeconds).filter((wait) => wait !== null)
        return {
          configuration,
          storage: {
            ...{ isEmbedded, databaseVersion, appliedMigrations, knownMigrations, dataDir, freeBytes },
            databaseBytes: sizeBytes,
            blobs: { place: blobPlace, count: storage.blobs.count, bytes: storage.blobs.sizeBytes },
          },
          embeddings: { model: embeddingModel, index: vectorIndex },
          versions: { workbench: version, node: process.version, postgres: databaseVersion },
          workers: [...workers],
          queue: {
            due: sum(queues.map(({ due }) => due)),
            delayed: sum(queues.map(({ delayed }) => delayed)),
            active: sum(queues.map(({ active }) => active)),
            oldestDueSeconds: waits.length === 0 ? null : Math.max(...waits),
          },
          traces: { isOn: telemetry !== null },
        }
      },
    )
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
