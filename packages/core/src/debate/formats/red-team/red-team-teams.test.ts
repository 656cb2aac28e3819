import { describe, expect, test } from 'vitest'
import type { Seat } from '../../../models/debate.ts'
import { anInput } from '../../testing/debate-builders.ts'
import { formats } from '../catalogue.ts'
import { withTeams } from './red-team-teams.ts'

describe('teams', () => {
  const stancesOf = (...stances: readonly Seat['stance'][]) =>
    withTeams(
      anInput(
        'panel',
        stances.map((stance) => ({ stance })),
      ).participants,
    )
  const problem = (...stances: readonly Seat['stance'][]) =>
    formats['red-team'].problemWithSeats?.(stancesOf(...stances))

  test('are blue for the one seat that is for, else for the first, and red for all others', () => {
    expect(stancesOf(null, null, null).map(({ stance }) => stance)).toEqual(['for', 'against', 'against'])
    expect(stancesOf(null, 'for', null).map(({ stance }) => stance)).toEqual(['against', 'for', 'against'])
    expect(stancesOf('against', null).map(({ stance }) => stance)).toEqual(['against', 'for'])
  })

  test('are one blue and at least one red, and nobody between', () => {
    expect(problem(null, null)).toBeNull()
    expect(problem('for', 'for', null)).toContain('exactly one participant for')
    expect(problem('against', 'against')).toContain('exactly one participant for')
    expect(problem('for', 'neutral', null)).toContain('Nobody is neutral')
  })
})
