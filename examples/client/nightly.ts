// Runs scenarios again and says where a run got worse than the one before; for a timer at night.
//
//   node examples/client/nightly.ts "Should we rewrite the billing service?" …
//
// Exit code 1 when a run failed or a figure got worse. One run beside one run is a hint where to look, no proof.
import { ApiError } from '@workbench/client/errors'
import { watchRun } from '@workbench/client/live/watch-run'
import type { Run } from '@workbench/client/models'
import { createWorkbenchClient } from '@workbench/client/workbench-client'

const { WORKBENCH_URL: url = 'http://127.0.0.1:4200', WORKBENCH_TOKEN: token = null } = process.env
const client = createWorkbenchClient({ url, token })
const print = (line: string) => process.stdout.write(`${line}\n`)
const night = new Date().toISOString().slice(0, 10)

for (const name of process.argv.slice(2)) {
  const { items } = await client.scenarios.list({ q: name })
  const scenario = items.find((one) => one.name === name)
  if (scenario === undefined) {
    // A name that is wrong keeps nobody from hearing about the others.
    process.exitCode = 1
    print(`LOOK   ${name}: there is no scenario of this name`)
    continue
  }

  // A timer that fires twice in one night starts, and pays for, one run.
  const idempotencyKey = `nightly-${night}-${scenario.id}`
  const { runId } = await client.debates.run({ scenarioId: scenario.id }, { idempotencyKey })
  const run = await ended(runId)
  const worse = run.status === 'completed' ? await worseThanBefore(scenario.id) : []
  const isFine = run.status === 'completed' && worse.length === 0
  if (!isFine) process.exitCode = 1
  print(`${isFine ? 'ok    ' : 'LOOK  '} ${name}: ${run.error?.message ?? (worse.join(', ') || run.status)}`)
  if (!isFine) print(`       ${client.addressOfRun(runId)}`)
}

/** Waits without asking again and again: the stream ends when the run does. */
async function ended(runId: string): Promise<Run> {
  const { signal } = new AbortController()
  for await (const _message of watchRun(client, runId, { signal }));
  return client.runs.get(runId)
}

/** @returns e.g. `costUsd 0.012 → 0.034`; nothing when it is the first, or the two can't be compared. */
async function worseThanBefore(scenarioId: string): Promise<readonly string[]> {
  try {
    const { comparable, metrics } = await client.scenarios.compareLatest(scenarioId)
    const worse = comparable ? metrics.filter(({ verdict }) => verdict === 'worse') : []
    return worse.map(({ name, a, b }) => `${name} ${a} → ${b}`)
  } catch (error) {
    if (error instanceof ApiError && error.status === 409) return []
    throw error
  }
}
