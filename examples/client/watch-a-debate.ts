// Starts a debate, prints it as it is spoken, and says what it cost.
//
//   node examples/client/watch-a-debate.ts "Should the library open on Sundays?"
//
// It talks to the workbench at WORKBENCH_URL, with WORKBENCH_TOKEN if that wants one.
import { addDelta, type SpokenText, silence } from '@workbench/client/live/spoken-text'
import { watchRun } from '@workbench/client/live/watch-run'
import { isDebateRun } from '@workbench/client/models'
import { createWorkbenchClient } from '@workbench/client/workbench-client'

const { WORKBENCH_URL: url = 'http://127.0.0.1:4200', WORKBENCH_TOKEN: token = null } = process.env
const client = createWorkbenchClient({ url, token })

const print = (line: string) => process.stdout.write(`${line}\n`)

const { runId } = await client.debates.run({
  topic: process.argv[2] ?? 'Should the library open on Sundays?',
  format: 'panel',
  // One speaks after the other from the beginning; else first opinions are formed at once, unheard by the others.
  formatOptions: { blindFirstRound: false },
  rounds: 2,
  participants: [
    { name: 'Reader', instructions: 'You work all week and would love a Sunday in the library.' },
    { name: 'Librarian', instructions: 'You love your work, and your Sundays. You ask who pays.' },
  ],
})
print(client.addressOfRun(runId))

// Aborting it would stop the watching; the debate goes on.
const { signal } = new AbortController()
let spoken: SpokenText = silence
for await (const message of watchRun(client, runId, { signal })) {
  if (message.kind === 'event' && message.event.type === 'TurnStarted') {
    spoken = silence
    process.stdout.write(`\n\n${message.event.data.speaker}: `)
  }
  // What comes belongs to whoever has the floor. Where several speak at once, keep their texts apart by `delta.turn`.
  if (message.kind === 'delta') {
    const before = spoken
    spoken = addDelta(before, message.delta)
    const startsAnew = spoken.restarts > before.restarts
    process.stdout.write(startsAnew ? `\n(once more) ${spoken.text}` : spoken.text.slice(before.text.length))
  }
}

const run = await client.runs.get(runId)
const verdict = isDebateRun(run) ? run.output?.verdict : null
print(`\n\nThe run ${run.status}. ${verdict?.decision ?? run.error?.message ?? ''}`)
const { calls, inputTokens, outputTokens, costUsd } = run.usage
const cost = costUsd === null ? 'an unknown sum' : `$${costUsd.toFixed(4)}`
print(`${calls} calls, ${inputTokens} tokens in, ${outputTokens} out, for ${cost}.`)
