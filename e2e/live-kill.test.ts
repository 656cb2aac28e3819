import { textReply } from '@workbench/llm/testing/chat-completions-reply'
import { startChatCompletionsServer } from '@workbench/llm/testing/chat-completions-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { call, type DebateRun, untilEnded } from './support/api.ts'
import { useSite } from './support/site.ts'
import type { Tab } from './support/tab.ts'
import { shownTurns } from './support/transcript.ts'

let models: Awaited<ReturnType<typeof startChatCompletionsServer>>
beforeAll(async () => {
  models = await startChatCompletionsServer({
    // Words without any markup, each told apart, so that a page shows exactly the text of the turn.
    script: ({ index }) =>
      textReply(Array.from({ length: 30 }, (_, word) => `word${index}x${word}`).join(' '), {
        deltaDelayMs: 40,
      }),
  })
})
afterAll(() => models?.close())
const site = useSite(() => ({ COMPATIBLE_BASE_URL: models.baseUrl }))

const debate = {
  topic: 'Does it go on?',
  format: 'panel',
  formatOptions: { blindFirstRound: false, verdict: 'none', stopOnConsensus: false },
  rounds: 3,
  model: 'compatible:scripted',
  participants: ['Mara', 'Tomasz', 'Amina'].map((name) => ({ name, instructions: `You are ${name}.` })),
}

const untilTurn = (tab: Tab, turn: number) =>
  expect
    .poll(async () => (await shownTurns(tab.page)).some(({ name }) => name.startsWith(`Turn ${turn}: `)), {
      timeout: 30_000,
    })
    .toBe(true)

test('two tabs watch a debate while worker and server are killed: both go on, nothing twice, nothing lost', async () => {
  const started = await call<{ runId: string }>(site.url, '/debates/run', { method: 'POST', body: debate })
  const path = `/runs/${started.body.runId}`
  const tabs = [await site.open(path), await site.open(path)]
  const [watching] = tabs
  if (watching === undefined) throw new Error('There are two.')

  await untilTurn(watching, 2)
  await site.stack.kill('worker')
  await untilTurn(watching, 5)
  await site.stack.kill('server')
  await untilTurn(watching, 7)
  await site.stack.kill('worker')
  await site.stack.kill('server')

  const run: DebateRun = await untilEnded(site.url, started.body.runId)
  expect(run.status).toBe('completed')
  const turns = run.output?.turns ?? []
  expect(turns).toHaveLength(9)
  for (const { page, faults } of tabs) {
    await expect
      .poll(async () => (await shownTurns(page)).map(({ name }) => name), { timeout: 30_000 })
      .toEqual(turns.map(({ index, speaker }) => `Turn ${index + 1}: ${speaker}`))
    const shown = await shownTurns(page)
    for (const { index, text } of turns) {
      expect(text.split(' ')).toHaveLength(30)
      expect(shown[index]?.text.match(/word\d+x\d+/g)?.join(' ')).toBe(text)
    }
    await page.getByRole('main').getByText('Completed').first().waitFor()
    // The server was away, and the console says so; nothing else.
    expect(faults.filter((fault) => !/ERR_|status of 503/.test(fault))).toEqual([])
  }
})
