import { parentPort } from 'node:worker_threads'
import { boundIntrinsics } from './bound-intrinsics.ts'
import { createEvaluateBatch } from './evaluate-batch.ts'
import type { Batch } from './messages.ts'

// The thread that evaluates; see evaluation-thread.ts for who ends it.

const port = parentPort
if (port === null) throw new Error('This is the main file of a thread.')

const evaluateBatch = await createEvaluateBatch()
boundIntrinsics()
port.on('message', async (batch: Batch) => port.postMessage(await evaluateBatch(batch)))
port.postMessage('ready')
