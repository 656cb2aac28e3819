import { parentPort, workerData } from 'node:worker_threads'
import { channels } from '../../channels.ts'
import { openSession } from '../../session.ts'
import { createIndexes } from './indexes.ts'
import type { ThreadOptions, ThreadReply, ThreadRequest } from './thread-messages.ts'

// Holds the vectors of this process and answers one question after the other; loading and comparing them keeps nobody
// else waiting here.
const { directUrl, mostBytes } = workerData as ThreadOptions
const indexes = createIndexes({ directUrl, mostBytes })
const reply = (message: ThreadReply) => parentPort?.postMessage(message)

// Before anything is loaded: what changes from here on is heard.
const listening = openSession({
  directUrl,
  applicationName: 'workbench vectors',
  channels: [channels.documentsChanged],
  onNotification: (_, documentId) => indexes.documentChanged(documentId),
  onConnected(_, isReconnect) {
    if (isReconnect) indexes.anythingChanged()
  },
})
listening.catch(() => {})

parentPort?.on('message', async ({ id, query }: ThreadRequest) => {
  try {
    await listening
    reply({ id, found: await indexes.search(query) })
  } catch (error) {
    reply({ id, error: error instanceof Error ? error.message : String(error) })
  }
})
