import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBlobs } from '@workbench/blobs/open-blobs'
import { leanHeap } from '@workbench/cli/processes/spawn-node'
import { newId } from '@workbench/platform/ids'
import { createDocumentRepository } from '@workbench/postgres/knowledge/document-repository'
import { type OpenPostgres, openPostgres } from '@workbench/postgres/open-postgres'
import type { Bench } from '../result.ts'
import { openSetting } from '../setting.ts'
import { someMarkdown } from './markdown-corpus.ts'
import { parentOf, processorSeconds } from './processor-time.ts'

const documents = 6
const megabytesEach = 12
const least = 5
const mostGrowth = 1.15

/** Markdown from the blob store to passages that can be found, without embeddings: read, parted, indexed, durable. */
export const ingestion: Bench = {
  name: 'ingestion',
  async run() {
    const setting = await openSetting()
    const dataDir = await mkdtemp(join(tmpdir(), 'workbench-bench-'))
    const postgres = await openPostgres({
      databaseUrl: setting.databaseUrl,
      openBlobs: (ledger) => openBlobs({ dataDir, blobS3: null }, ledger),
      ...{ supervises: false, onError: () => {} },
    })
    try {
      const megabytes = await addDocuments(postgres)
      const server = await serverPid(postgres)
      const serverBefore = await processorSeconds(server)
      const worker = setting.start('apps/worker/src/main.ts', {
        env: { WORKBENCH_EMBEDDING_MODEL: 'none', WORKBENCH_DATA_DIR: dataDir },
        nodeFlags: leanHeap,
      })
      const residents = await watch(postgres, worker.pid)
      const used = {
        ...{
          worker: await processorSeconds(worker.pid),
          postgres: (await processorSeconds(server)) - serverBefore,
        },
      }
      const seconds = await secondsTaken(postgres)
      const { chunks } = await sums(postgres)
      console.error(
        `  resident memory of the worker, each second, MB: ${residents.map(Math.round).join(' ')}`,
      )
      const perMegabyte = (seconds: number) => `${Math.round((seconds / megabytes) * 1_000)} ms`
      console.error(
        `  processor time for a megabyte: worker and readers ${perMegabyte(used.worker)}, Postgres ${perMegabyte(used.postgres)}`,
      )
      const speed = megabytes / seconds
      const growth = growthOf(residents)
      return [
        {
          what: `ingestion of ${documents} Markdown files, ${megabytes.toFixed(0)} MB, ${chunks} passages`,
          measured: `${speed.toFixed(1)} MB/s (${Math.round(chunks / seconds)} passages/s)`,
          limitMeasured: `${least} MB/s`,
          ratio: least / speed,
          atMost: 1,
          also: [
            {
              what: `memory flat: ${growth.toFixed(2)} times the second third in the last`,
              isMet: growth <= mostGrowth,
            },
          ],
        },
      ]
    } finally {
      await postgres.close()
      await setting.end()
      await rm(dataDir, { recursive: true, force: true })
    }
  },
}

/** Of the process that all connections belong to. */
async function serverPid({ db }: OpenPostgres): Promise<number> {
  const { rows } = await db.pool.query('select pg_backend_pid() as pid')
  return parentOf(rows[0].pid)
}

async function addDocuments({ db, blobs, bossInserts }: OpenPostgres): Promise<number> {
  const repository = createDocumentRepository(db, { newId, now: Date.now, bossInserts })
  let bytes = 0
  for (let document = 0; document < documents; document += 1) {
    const content = Buffer.from(someMarkdown(megabytesEach * 1e6, document + 2))
    bytes += content.length
    const blob = await blobs.put(piecesOf(content))
    await repository.add({
      ...{ ...blob, title: `document-${document}.md`, collection: 'default', tags: [], declaredType: null },
      embeddingModel: null,
      correlation: { requestId: 'bench', traceId: '0'.repeat(31).concat('1') },
    })
  }
  return bytes / 1e6
}

async function* piecesOf(content: Buffer) {
  for (let at = 0; at < content.length; at += 65_536) yield content.subarray(at, at + 65_536)
}

/** @returns the worker's resident memory each second until everything is read, in megabytes. */
async function watch(postgres: OpenPostgres, pid: number): Promise<number[]> {
  const residents: number[] = []
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
    residents.push(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024)
    const { open, failed } = await sums(postgres)
    if (failed > 0) throw new Error('A document could not be read')
    if (open === 0) return residents
  }
}

async function sums({ db }: OpenPostgres): Promise<{ open: number; failed: number; chunks: number }> {
  const { rows } = await db.pool.query(
    `select count(*) filter (where r.status <> 'completed')::int as open,
       count(*) filter (where r.status = 'failed')::int as failed, sum(d.chunks)::int as chunks
     from documents d join runs r on r.id = d.run_id`,
  )
  return rows[0]
}

/** From the first start to the last end: the worker's own start is measured elsewhere. */
async function secondsTaken({ db }: OpenPostgres): Promise<number> {
  const { rows } = await db.pool.query(
    'select extract(epoch from max(finished_at) - min(started_at))::float8 as seconds from runs',
  )
  return rows[0].seconds
}

/** Of the last third against the one before: at first every process grows. */
function growthOf(residents: readonly number[]): number {
  const third = Math.max(1, Math.floor(residents.length / 3))
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  return mean(residents.slice(-third)) / mean(residents.slice(-2 * third, -third))
}
