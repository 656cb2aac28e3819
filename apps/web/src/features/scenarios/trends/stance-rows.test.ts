import { expect, test } from 'vitest'
import { stanceRows } from './stance-rows.ts'

test('who said nothing of where they stand in a round has an empty place there', () => {
  const map = {
    scenarioId: 's' as never,
    runs: 2,
    rounds: 3,
    rows: [
      {
        speaker: 'Ada',
        cells: [
          { round: 1, mean: -0.5, min: -0.8, max: -0.2, turns: 2 },
          { round: 3, mean: 0.4, min: 0.4, max: 0.4, turns: 1 },
        ],
      },
    ],
  }
  expect(stanceRows(map)).toEqual([
    {
      speaker: 'Ada',
      cells: [
        { text: '−0.5', words: 'Ada, round 1: −0.5, against, from −0.8 to −0.2, 2 turns', heat: -0.5 },
        null,
        { text: '+0.4', words: 'Ada, round 3: +0.4, for, 1 turn', heat: 0.4 },
      ],
    },
  ])
})
