import { expect, test } from 'vitest'
import { createUploadQueue, type WantedUpload } from './upload-queue.ts'

const wanted = (title: string): WantedUpload => ({
  file: new File(['x'], title),
  title,
  collection: 'default',
  tags: [],
})

type Sending = {
  readonly title: string
  readonly signal: AbortSignal
  readonly onProgress: (sentBytes: number) => void
  readonly arrive: (sent: { documentId: string }) => void
  readonly fail: (error: Error) => void
}

function queueUnderTest() {
  const sent: Sending[] = []
  const arrived: string[] = []
  let keys = 0
  const queue = createUploadQueue({
    newKey: () => `key-${keys++}`,
    onSent: ({ documentId }) => void arrived.push(documentId),
    send: ({ title }, { signal, onProgress }) =>
      new Promise<{ documentId: string }>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
        sent.push({ title, signal, onProgress, arrive: resolve, fail: reject })
      }),
  })
  const statuses = () => queue.view().uploads.map(({ wanted: { title }, status }) => `${title} ${status}`)
  const settle = () => new Promise((resolve) => setTimeout(resolve))
  return { queue, sent, statuses, settle, arrived }
}

test('three are sent at a time, and the next begins when one got there', async () => {
  const { queue, sent, statuses, settle, arrived } = queueUnderTest()
  queue.add(['a', 'b', 'c', 'd'].map(wanted))
  expect(statuses()).toEqual(['a sending', 'b sending', 'c sending', 'd waiting'])
  sent[1]?.arrive({ documentId: 'b' })
  await settle()
  expect(statuses()).toEqual(['a sending', 'c sending', 'd sending'])
  expect(queue.view().done).toBe(1)
  expect(arrived).toEqual(['b'])
})

test('it tells how far each has come', () => {
  const { queue, sent } = queueUnderTest()
  queue.add([wanted('a')])
  sent[0]?.onProgress(512)
  expect(queue.view().uploads[0]?.sentBytes).toBe(512)
})

test('what failed stays with its reason until it is tried again', async () => {
  const { queue, sent, statuses, settle } = queueUnderTest()
  queue.add([wanted('a'), wanted('b')])
  sent[0]?.fail(new Error('too large'))
  await settle()
  expect(statuses()).toEqual(['a failed', 'b sending'])
  expect(queue.view().uploads[0]?.error).toEqual(new Error('too large'))
  queue.retry('key-0')
  expect(statuses()).toEqual(['a sending', 'b sending'])
  sent[2]?.arrive({ documentId: 'a' })
  await settle()
  expect(statuses()).toEqual(['b sending'])
})

test('one that is cancelled is broken off and gone, and makes room for the next', async () => {
  const { queue, sent, statuses, settle } = queueUnderTest()
  queue.add(['a', 'b', 'c', 'd'].map(wanted))
  queue.cancel('key-0')
  await settle()
  expect(sent[0]?.signal.aborted).toBe(true)
  expect(statuses()).toEqual(['b sending', 'c sending', 'd sending'])
  expect(queue.view().done).toBe(0)
})

test('counting begins anew when files are added to an empty queue', async () => {
  const { queue, sent, settle } = queueUnderTest()
  queue.add([wanted('a')])
  sent[0]?.arrive({ documentId: 'a' })
  await settle()
  queue.add([wanted('b')])
  expect(queue.view().done).toBe(0)
})

test('all can be cancelled at once', async () => {
  const { queue, sent, statuses, settle } = queueUnderTest()
  queue.add(['a', 'b', 'c', 'd'].map(wanted))
  queue.cancelAll()
  await settle()
  expect(statuses()).toEqual([])
  expect(sent.map(({ signal }) => signal.aborted)).toEqual([true, true, true])
})
