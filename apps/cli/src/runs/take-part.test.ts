import type { DebateBaselines, Run } from '@workbench/client/models'
import { answerJson, type FakeRequest, startFakeApiServer } from '@workbench/client/testing/fake-api-server'
import { afterEach, expect, test } from 'vitest'
import { aRun } from '../../testing/debate-events.ts'
import { runCommand } from '../../testing/run-command.ts'
import type { ClientCommand } from '../client-command.ts'
import { addNote } from './add-note.ts'
import { runBaseline, showBaselines } from './run-baseline.ts'
import { takeTurn } from './take-turn.ts'

let close = async () => {}
afterEach(() => close())

const run: Run = aRun({ status: 'waiting' })
const turn = { index: 3, speaker: 'Noor', text: 'I would wait.' }
const usage = { calls: 6, inputTokens: 3900, outputTokens: 1800, costUsd: 0.02 }
const single = aRun({ title: 'Baseline' })
const compared = {
  debate: { runId: run.id, usage, decision: 'Wait', decidedBy: 'vote', correct: true },
  baselines: [
    {
      ...{ run: single, model: 'openai:gpt-5', samples: 11, answers: 11, selection: 'vote' },
      ...{ usage: { ...usage, calls: 11 }, decision: 'Go', decidedBy: 'vote', correct: false },
    },
  ],
  referenceAnswer: 'Wait',
  privateVotes: { before: [], after: [], voters: 3, changed: 1, abstentions: { before: 0, after: 0 } },
  valueAdded: {
    ...{ before: 0, after: 1, value: 1, votes: 'private' },
    flips: { rightToRight: 1, rightToWrong: 0, wrongToRight: 2, wrongToWrong: 0 },
  },
} satisfies Partial<Record<keyof DebateBaselines, unknown>>

async function against(command: ClientCommand, baselines: unknown = compared) {
  const requests: FakeRequest[] = []
  const server = await startFakeApiServer((request, response) => {
    requests.push(request)
    const path = request.path.split('?')[0]
    if (path === '/runs') return answerJson(response, { items: [run], nextCursor: null })
    if (path === `/runs/${run.id}/turn`) return answerJson(response, { runId: run.id, turn })
    if (path === `/runs/${run.id}/notes`) return answerJson(response, { id: run.id, text: 'x' }, 201)
    if (path === `/runs/${run.id}/baseline` && request.method === 'POST') {
      return answerJson(response, { runId: single.id }, 202)
    }
    if (path === `/runs/${run.id}/baseline`) return answerJson(response, baselines)
    return answerJson(response, { detail: 'No such address' }, 404)
  })
  close = server.close
  const result = await runCommand(server.url, command)
  const posts = requests.filter(({ method }) => method === 'POST')
  return { ...result, posts: posts.map(({ path, body }) => ({ path, body })) }
}

test("a person's turn is sent with what belongs to it", async () => {
  const { code, out, posts } = await against((context) =>
    takeTurn('latest', { text: 'I would wait.', seat: 1, answer: 'Wait' }, { json: false }, context),
  )
  expect({ code, out }).toEqual({ code: 0, out: `${run.id}  turn 4 of Noor is taken\n` })
  expect(posts).toEqual([
    { path: `/runs/${run.id}/turn`, body: { text: 'I would wait.', seat: 1, answer: 'Wait' } },
  ])
})

test('a note is sent, and says from when on it is read', async () => {
  const { code, out, posts } = await against((context) =>
    addNote('latest', { text: 'Monday.', by: 'Noor' }, { json: false }, context),
  )
  expect(code).toBe(0)
  expect(out).toContain('from the next round on')
  expect(posts).toEqual([{ path: `/runs/${run.id}/notes`, body: { text: 'Monday.', by: 'Noor' } }])
})

test('a baseline is started with what was asked for', async () => {
  const { code, out, posts } = await against((context) =>
    runBaseline('latest', { samples: 1 }, { watch: false, json: false }, context),
  )
  expect(code).toBe(0)
  expect(out.split('\n')[0]).toBe(single.id)
  expect(posts).toEqual([{ path: `/runs/${run.id}/baseline`, body: { samples: 1 } }])
})

test('both answers are shown with what they took, who was right, and what the debate added', async () => {
  const { code, out } = await against((context) => showBaselines('latest', { json: false }, context))
  expect(code).toBe(0)
  expect(out).toMatch(/The debate\nWait\n6 calls, .* · right/)
  expect(out).toMatch(/Single agent \w+, 11 answers of openai:gpt-5\nGo\n11 calls, .* · wrong/)
  expect(out).toContain('The debate added +1: the vote before it scores 0, its verdict 1.')
  expect(out).toContain('wrong to right: 2, from right to wrong: 0')
  expect(out).toContain('Of 3 who voted in private, 1 has changed their vote.')
})

test('a debate that was compared with nothing says how to', async () => {
  const none = { ...compared, baselines: [], privateVotes: null, valueAdded: null, referenceAnswer: null }
  const { code, out } = await against((context) => showBaselines('latest', { json: false }, context), none)
  expect(code).toBe(1)
  expect(out).toContain('"runs baseline" starts one')
})
