import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Event } from '@workbench/core/events/event'
import type { Approval } from '@workbench/core/models/approval'
import type { Artifact } from '@workbench/core/models/artifact'
import type { Document, DocumentChunk } from '@workbench/core/models/document'
import type { Baseline, Experiment } from '@workbench/core/models/experiment'
import type { RunId } from '@workbench/core/models/ids'
import type { Persona, PersonaVersion } from '@workbench/core/models/persona'
import type { RecordEntry } from '@workbench/core/models/record'
import type { Run } from '@workbench/core/models/run'
import type { Scenario } from '@workbench/core/models/scenario'
import type { SecretInfo } from '@workbench/core/models/secret'
import type { Tool, ToolPolicy } from '@workbench/core/models/tool'
import type { Workflow, WorkflowId, WorkflowVersion } from '@workbench/core/models/workflow'
import pg from 'pg'
import { migrate } from '../src/migrate.ts'
import { type FreshDatabase, postgresUrls } from './fresh-database.ts'

const folder = join(import.meta.dirname, 'upgrades')

/** What the API said about a database when it was recorded. */
export interface RecordedAnswers {
  readonly personas: readonly Persona[]
  /** Of the first persona. */
  readonly personaVersions: readonly PersonaVersion[]
  readonly scenarios: readonly Scenario[]
  /** Ended, in every way there is. */
  readonly runs: readonly RecordedRun[]
  /** Was being worked on, one turn said, when everything was killed. */
  readonly running: RunId
  /** What came after debates; not in the oldest records. */
  readonly everything?: RecordedEverything
}

interface RecordedRun {
  readonly run: Run
  readonly events: readonly Event[]
}

/** See scripts/leave-everything.ts. */
export interface RecordedEverything {
  /** That `started` was started with. */
  readonly startKey: string
  readonly started: RunId
  /** Of every kind. */
  readonly ended: readonly RecordedRun[]
  readonly waiting: readonly RecordedRun[]
  /** The workflow that waits for people, the debate that waits to be let call a tool, the one that waits for a person. */
  readonly approving: RunId
  readonly asking: RunId
  readonly speaking: RunId
  /** Enabled. */
  readonly cron: WorkflowId
  readonly workflows: readonly Workflow[]
  /** Of the first one that was made. */
  readonly workflowVersions: readonly WorkflowVersion[]
  /** Pending. */
  readonly approvals: readonly Approval[]
  readonly records: readonly RecordEntry[]
  readonly tool: Tool
  readonly policy: ToolPolicy
  readonly secrets: readonly SecretInfo[]
  readonly documents: readonly Document[]
  /** Of the first one. */
  readonly chunks: readonly DocumentChunk[]
  readonly artifacts: readonly Artifact[]
  readonly scores: readonly { readonly runId: RunId; readonly version: number }[]
  readonly baselines: readonly Baseline[]
  readonly experiment: Experiment
}

/** Names of the migrations that databases were recorded at, oldest first; see scripts/record-database.ts. */
export const recordedMigrations: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.sql'))
  .map((file) => file.slice(0, -'.sql'.length))
  .sort()

/** Those that hold more than debates, from 0006 on. */
export const recordedEverything = recordedMigrations.filter((name) => name >= '0006')

/** A database as the version of that migration left it, brought up to date. Only in *.integration.test.ts. */
export async function upgradedDatabase(
  migration: string,
): Promise<FreshDatabase & { readonly answers: RecordedAnswers; readonly applied: readonly string[] }> {
  const name = `upgraded_${randomBytes(8).toString('hex')}`
  const urls = postgresUrls(name)
  await send(postgresUrls().directUrl, `create database ${name}`)
  const drop = () => send(postgresUrls().directUrl, `drop database if exists ${name} with (force)`)
  try {
    await send(urls.directUrl, readFileSync(join(folder, `${migration}.sql`), 'utf8'))
    const { applied } = await migrate({ databaseUrl: urls.directUrl })
    const answers = JSON.parse(readFileSync(join(folder, `${migration}.json`), 'utf8')) as RecordedAnswers
    return { ...urls, drop, answers, applied }
  } catch (error) {
    await drop()
    throw error
  }
}

async function send(connectionString: string, statements: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query(statements)
  } finally {
    await client.end()
  }
}
