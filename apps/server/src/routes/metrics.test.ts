import { createInMemoryOperations } from '@workbench/core/testing/in-memory-operations'
import { expect, test } from 'vitest'
import { appUnderTest } from '../testing/app-under-test.ts'

test('metrics are Prometheus text, and count what was answered by route and status', async () => {
  const { app } = await appUnderTest()
  await app.inject('/personas')
  await app.inject('/nowhere')

  const { headers, body } = await app.inject('/metrics')

  expect(headers['content-type']).toContain('version=0.0.4')
  expect(body).toMatch(/^workbench_http_requests_total\{method="GET",route="\/personas",status="200"\} 1$/m)
  expect(body).toMatch(/^workbench_http_requests_total\{method="GET",route="unmatched",status="404"\} 1$/m)
  expect(body).toMatch(
    /^workbench_http_request_duration_seconds_count\{method="GET",route="\/personas",status="200"\} 1$/m,
  )
  expect(body).toMatch(/^process_resident_memory_bytes \d+$/m)
  expect(body).toMatch(/^nodejs_eventloop_lag_seconds /m)
  expect(body.endsWith('\n')).toBe(true)
})

test('queue, open runs, workers and sums are those of all processes', async () => {
  const state = {
    ...{ host: 'here', pid: 7, version: '1', runs: 3, concurrency: 64 },
    ...{ memoryBytes: 1000, sandbox: null, eventLoopLagSeconds: 0.002 },
  }
  const operations = createInMemoryOperations({
    queues: async () => [{ type: 'RUN_DEBATE', due: 5, delayed: 1, active: 2, oldestDueSeconds: 1.5 }],
    openRuns: async () => [{ kind: 'debate', status: 'waiting', count: 4 }],
    liveWorkers: async () => [{ id: 'w1', startedAt: '', seenAt: null, state }],
  })
  const { app, deps } = await appUnderTest({ operations })
  await deps.metrics.add([{ name: 'workbench_runs_started_total', labels: { kind: 'debate' }, value: 9 }])

  const { body } = await app.inject('/metrics')

  for (const line of [
    'workbench_database_up 1',
    'workbench_queue_jobs{type="RUN_DEBATE",state="due"} 5',
    'workbench_queue_oldest_due_seconds{type="RUN_DEBATE"} 1.5',
    'workbench_runs{kind="debate",status="waiting"} 4',
    'workbench_workers 1',
    'workbench_worker_memory_bytes{worker="w1",host="here"} 1000',
    'workbench_runs_started_total{kind="debate"} 9',
  ]) {
    expect(body.split('\n')).toContain(line)
  }
})

test('what can fail is told before it has, so that the first failure is a rise', async () => {
  const { app } = await appUnderTest()
  const lines = (await app.inject('/metrics')).body.split('\n')
  for (const line of [
    'workbench_runs{kind="workflow",status="queued"} 0',
    'workbench_runs_started_total{kind="ingest"} 0',
    'workbench_runs_ended_total{kind="debate",status="failed"} 0',
    'workbench_run_errors_total{kind="debate",code="model_auth"} 0',
  ]) {
    expect(lines.filter((one) => one === line)).toHaveLength(1)
  }
})

test('the database is asked once in five seconds, however often somebody scrapes', async () => {
  let asked = 0
  const operations = createInMemoryOperations({
    async openRuns() {
      asked += 1
      return []
    },
  })
  const { app } = await appUnderTest({ operations })
  await Promise.all(Array.from({ length: 20 }, () => app.inject('/metrics')))

  expect(asked).toBe(1)
})

test('without a database a scrape says so and still has what the process knows', async () => {
  const operations = createInMemoryOperations({ queues: () => Promise.reject(new Error('away')) })
  const { app } = await appUnderTest({ operations })

  const { statusCode, body } = await app.inject('/metrics')

  expect(statusCode).toBe(200)
  expect(body).toMatch(/^workbench_database_up 0$/m)
  expect(body).toMatch(/^process_resident_memory_bytes \d+$/m)
})

test('a run cancelled before anybody took it up is counted by the server', async () => {
  const { app, deps } = await appUnderTest()
  const payload = { topic: 'x', format: 'panel', participants: [seat('Ada'), seat('Bob')] }
  const started = await app.inject({ method: 'POST', url: '/debates/run', payload })
  await app.inject({ method: 'POST', url: `/runs/${started.json().runId}/cancel` })

  expect(deps.totals.take()).toMatchObject([
    { name: 'workbench_runs_ended_total', labels: { kind: 'debate', status: 'cancelled' }, value: 1 },
  ])
})

const seat = (name: string) => ({ name, instructions: 'Argue.' })
