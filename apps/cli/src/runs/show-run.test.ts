import type { Run } from '@workbench/client/models'
import { anEvent } from '@workbench/client/testing/an-event'
import { aTurn } from '@workbench/core/testing/builders-of-runs'
import { afterEach, expect, test } from 'vitest'
import { aRun, turnFinished, turnStarted } from '../../testing/debate-events.ts'
import { startFakeWorkbench } from '../../testing/fake-workbench.ts'
import { runCommand } from '../../testing/run-command.ts'
import { showRun } from './show-run.ts'

let close = async () => {}
afterEach(() => close())

const events = [
  anEvent(1, 'RunQueued'),
  turnStarted(2, 0, 'A\u001bda'),
  turnFinished(3, { text: 'Four days.' }),
  {
    ...anEvent(4, 'Error'),
    level: 'error' as const,
    error: { code: 'model_auth', message: 'Refused\u001b[2J' },
  },
  anEvent(5, 'RunFinished', { status: 'completed' }),
]

async function show(
  run: Run,
  flags: { events?: boolean; transcript?: boolean; watch?: boolean; json?: boolean } = {},
  isInteractive = false,
) {
  const server = await startFakeWorkbench({ runs: [run], events })
  close = server.close
  const whole = { events: false, transcript: false, watch: false, json: false, ...flags }
  return runCommand(server.url, (context) => showRun('latest', whole, context), { isInteractive })
}

test('it tells what the run is, its verdict and what it used', async () => {
  const { code, out } = await show(aRun())
  expect(code).toBe(0)
  expect(out).toContain(
    'Status    ✓ completed\nFormat    panel, 2 rounds\nSeats     0 Ada · simulated:debater\n',
  )
  expect(out).toContain('Used      2 calls, 20 tokens in, 10 out, $0.0042\n')
  expect(out).toContain('Verdict (moderator)\nYes, four days.\n')
  expect(out).not.toMatch(/Saved|Forked|Attempts/)
})

test('it tells what it waits for, and how good it was', async () => {
  const until = '2026-01-01T00:00:00.000Z'
  const waiting = aRun({ status: 'waiting', waitingFor: { type: 'approval', id: null, until } })
  expect((await show(waiting)).out).toContain(`Status    ◔ waiting for a decision until ${until}\n`)
  await close()
  const judged = aRun({ quality: { metric: 'rubric', value: 2 / 3 } })
  expect((await show(judged)).out).toContain('Score     66.7 % of what its rubric asks, as its judge says\n')
})

test('a failed one tells what went wrong, what was saved, and how to go on', async () => {
  const run = aRun({
    status: 'failed',
    output: null,
    attempt: 3,
    error: { code: 'model_auth', message: 'The key was refused.', hint: 'Check OPENAI_API_KEY.' },
    savedByResume: { calls: 4, inputTokens: 1200, outputTokens: 80, costUsd: null },
    forkedFrom: { runId: '01a2061b-3ae0-71d0-b9f8-1c1f6872015b', turn: 2 },
  })
  const { out } = await show(run)
  expect(out).toContain('The key was refused. Check OPENAI_API_KEY.\n')
  expect(out).toContain(`npx workbench runs retry ${run.id.slice(-8)}\n`)
  expect(out).toContain('Saved     4 calls, 1.2k tokens in, 80 out, cost —, not bought again')
  expect(out).toContain('Attempts  3')
  expect(out).toContain('Forked    from 6872015b, whose first 2 turns it shares\n')
})

test('a call of a tool shows what it was called with and what it gave, or how to try it again', async () => {
  const call = {
    ...{ kind: 'tool' as const, title: 'shout' },
    input: { schemaVersion: 1, tool: 'shout', args: { text: 'hi\u009b' } },
  }
  const output = { ok: true, result: 'HI', error: null, latencyMs: 12 }
  const { out } = await show(aRun({ ...call, output }))
  expect(out).toContain('Kind      tool\n')
  expect(out).toContain('Arguments\n{\n  "text": "hi\ufffd"\n}\n\nResult\n"HI"\n')
  await close()

  const error = { code: 'step_failed' as const, message: 'denied_net: No.', hint: 'See the policy.' }
  const failed = await show(aRun({ ...call, status: 'failed', output: null, error }))
  expect(failed.out).toContain('denied_net: No. See the policy.\nTry it again: npx workbench runs retry')
})

test('--transcript shows every turn', async () => {
  const output = {
    ...(aRun().output as object),
    turns: [aTurn({ text: 'One\u001b[2J' }), aTurn({ index: 1, text: '', refused: true, stance: -0.5 })],
  }
  const { out } = await show(aRun({ output }), { transcript: true })
  expect(out).toContain('turn 1 of at most 4\nOne\ufffd[2J\n')
  expect(out).toMatch(/turn 2 of at most 4\n\(no text\)\n.* · stance -0\.5 · declined to answer\n/)
})

test('--events shows what happened: fields between tabs in a pipe, columns on a terminal', async () => {
  const piped = await show(aRun(), { events: true })
  expect(piped.out).toContain(
    '\n2\t2026-01-01T00:00:00.000Z\tTurnStarted\tinfo\tturn 1 · A\ufffdda · simulated:debater\n',
  )
  await close()
  const { out } = await show(aRun(), { events: true }, true)
  expect(out).toMatch(/#\s+AFTER\s+EVENT\s+ABOUT\n/)
  expect(out).toContain('model_auth: Refused\ufffd[2J')
})

test('--watch follows it to its end', async () => {
  const { code, out } = await show(aRun(), { watch: true })
  expect(code).toBe(0)
  expect(out).toContain('Four days.\n')
  expect(out).toContain('Run completed')
})

test('--json prints the run; with --events each event as a line before it', async () => {
  const run = aRun()
  expect(JSON.parse((await show(run, { json: true })).out)).toEqual(run)
  await close()
  const lines = (await show(run, { json: true, events: true })).out.trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual([...events, run])
})
