import { describe, expect, test } from 'vitest'
import type { DebateInput } from '../../models/debate.ts'
import { applyResults } from '../stages/apply-results.ts'
import { initialState } from '../stages/enter-stage.ts'
import { anInput, aReply, play, type Reply } from '../testing/debate-builders.ts'
import { finishCall } from './finish-call.ts'
import { retrievalQuery } from './retrieval-query.ts'

const topic = 'Should cities ban cars?'

/** What is looked for in each turn, part by part. */
function queriesOf(input: DebateInput, said: Reply) {
  const queries: { readonly turn: number; readonly sees: number; readonly parts: readonly string[] }[] = []
  play(input, (call, state) => {
    if (call.kind === 'turn') {
      const parts = retrievalQuery(state, call).split('\n')
      queries.push({ turn: call.position, sees: call.visibleTurns, parts })
    }
    return said(call, state)
  })
  return queries
}

const saying: Reply = ({ position, answer, seat }) =>
  answer === 'panel-synthesis' ? '{"decision":"Yes"}' : `[simulated] Turn ${position} of seat ${seat} [1].`

describe('what is looked for', () => {
  test('is the topic alone as long as nothing may be seen', () => {
    for (const { sees, parts } of queriesOf(anInput('panel', 3, { rounds: 1 }), saying)) {
      expect([sees, parts]).toEqual([0, [topic]])
    }
  })

  test('is then also what two others said last, without numbers and notes in brackets', () => {
    const queries = queriesOf(anInput('panel', 3, { rounds: 2 }), saying)
    expect(queries.at(-1)?.parts).toEqual([topic, 'Turn 3 of seat 1 .', 'Turn 4 of seat 2 .'])
  })

  test('is nothing of turns that its speaker may not see', () => {
    // All of a stage speak at the same time.
    for (const { sees, parts } of queriesOf(anInput('oxford', 4, { rounds: 3 }), saying)) {
      for (const part of parts.slice(1)) expect(Number(/Turn (\d+)/.exec(part)?.[1])).toBeLessThan(sees)
    }
  })

  test('stays blind when others of its stage have spoken before a resume', () => {
    const before = initialState(anInput('panel', 2))
    const [first, second] = before.pending
    if (first === undefined || second === undefined) throw new Error('Two speak at the same time')
    const state = applyResults(before, [{ call: first, result: finishCall(first, aReply()) }])
    expect(state.turns).toHaveLength(1)
    expect(retrievalQuery(state, second)).toBe(topic)
  })

  test('leaves out refusals', () => {
    const queries = queriesOf(anInput('panel', 2, { rounds: 2 }), ({ position, answer }) =>
      answer === 'panel-synthesis'
        ? '{"decision":"Yes"}'
        : { text: `Turn ${position}.`, refused: position === 0 },
    )
    expect(queries.map(({ parts }) => parts.slice(1))).toEqual([[], [], [], ['Turn 1.', 'Turn 2.']])
  })

  test('stays short, whatever topic and turns are like', () => {
    const input = anInput('panel', 3, { rounds: 2, topic: 'Word after word. '.repeat(500) })
    const queries = queriesOf(input, ({ answer }) =>
      answer === 'panel-synthesis' ? '{"decision":"Yes"}' : 'Said at length.\n'.repeat(500),
    )
    for (const { parts } of queries) expect(parts.join('\n').length).toBeLessThanOrEqual(300 + 2 * 241)
  })
})
