import { expect, onTestFinished, test } from 'vitest'
import { openTestStore } from '../../testing/test-store.ts'
import { isWorkerHere } from './is-worker-here.ts'
import { openWorkerSession } from './worker-session.ts'

test('a worker is here as long as it holds its lock, in its own database only', async () => {
  const [store, other] = [await openTestStore(), await openTestStore()]
  onTestFinished(async () => {
    await store.close()
    await other.close()
  })
  expect(await isWorkerHere(store.directUrl)).toBe(false)
  const session = await openWorkerSession(store.postgres.db, {
    workerId: store.newId(),
    queue: store.queue,
    onJobs: () => {},
    onCancel: () => {},
    onWatch: () => {},
    onReaped: () => {},
    onLost: () => {},
    onReconnected: () => {},
    onError: () => {},
  })
  expect([await isWorkerHere(store.directUrl), await isWorkerHere(other.directUrl)]).toEqual([true, false])

  await session.close()
  expect(await isWorkerHere(store.directUrl)).toBe(false)
})
