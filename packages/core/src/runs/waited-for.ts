import type { WaitingFor } from '../models/run.ts'
import type { RunWait } from '../ports/run-journal.ts'

/** What a run that waits for several things shows: people to decide first, then people to speak, then runs, then the time. */
export function waitedFor({ approvals, people = [], runIds, untilMs }: RunWait): WaitingFor {
  const [question] = approvals
  const [person] = people
  const [runId] = runIds
  const ends = [untilMs, ...approvals.map(({ expiresAtMs }) => expiresAtMs)].filter((ms) => ms !== null)
  const until = ends.length === 0 ? null : new Date(Math.min(...ends)).toISOString()
  if (question !== undefined) return { type: 'approval', id: question.id, until }
  if (person !== undefined) return { type: 'person', id: String(person.seat), until }
  if (runId !== undefined) return { type: 'run', id: runId, until }
  return { type: 'delay', id: null, until }
}
