import { jobQueueContract } from '@workbench/core/testing/job-queue-contract'
import { afterAll, beforeAll } from 'vitest'
import { openTestStore, type TestStore } from '../testing/test-store.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())

jobQueueContract('pg-boss', async () => {
  await store.empty()
  const { postgres, queue } = store
  return {
    queue,
    async loseHeartbeats() {
      await postgres.db.pool.query(
        `update pgboss.job set heartbeat_on = heartbeat_on - interval '11 seconds' where heartbeat_on is not null`,
      )
      await postgres.db.pool.query('update pgboss.queue set monitor_claim_on = null, monitor_on = null')
      await postgres.boss.supervise('RUN_DEBATE')
    },
  }
})
