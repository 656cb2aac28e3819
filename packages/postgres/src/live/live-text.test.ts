import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Database } from '../database.ts'
import { createLiveText } from './live-text.ts'
import { decodeTextMessage } from './text-message.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function aLiveText() {
  const sent: unknown[] = []
  const query = async (_text: string, [payloads]: [string[]]) => {
    sent.push(...payloads.map((payload) => decodeTextMessage(payload)?.delta.text))
  }
  const liveText = createLiveText({ pool: { query } } as unknown as Database)
  return { liveText, sent, pass: () => vi.advanceTimersByTimeAsync(200) }
}

const runId = '01900000-0000-7000-8000-00000000000a' as Parameters<
  ReturnType<typeof createLiveText>['publish']
>[0]
const delta = (offset: number, text: string) => ({ turn: 0, attempt: 1, offset, text })

test('nothing travels while nobody watches; who comes later gets it from the start', async () => {
  const { liveText, sent, pass } = aLiveText()
  liveText.publish(runId, delta(0, 'Once '))
  await pass()
  expect(sent).toEqual([])

  liveText.watch(runId)
  await pass()
  liveText.publish(runId, delta(5, 'upon'))
  await pass()
  expect(sent).toEqual(['Once ', 'upon'])
})

test('an attempt that broke off leaves no text behind', async () => {
  const { liveText, sent, pass } = aLiveText()
  liveText.publish(runId, delta(0, 'Half a sen'))
  liveText.forget(runId)
  liveText.watch(runId)
  await pass()

  expect(sent).toEqual([])
})
