import { NotFoundError } from '@workbench/core/errors'
import type { Run } from '@workbench/core/models/run'
import { openOutputs, openPayload } from '../blobs/open-payload.ts'
import type { Database } from '../database.ts'
import { orm } from '../drizzle.ts'
import { runNotes, runSteps, runs } from '../schema.ts'
import { qualityFigures } from './quality-figures.sql.ts'
import { type NoteRow, toNote } from './run-notes.ts'
import { type StepRow, toRun } from './run-row.ts'

const { eq, getTableColumns, sql } = orm

/** @throws NotFoundError */
export async function findRun(
  database: Pick<Database['orm'], 'select'>,
  blobs: Database['blobs'],
  id: string,
): Promise<Run> {
  // One statement sees one moment: turns, status and the number of the newest event belong together.
  const [found] = await database
    .select({
      row: getTableColumns(runs),
      figures: qualityFigures,
      steps: stepsOfRun(id),
      notes: notesOfRun(id),
    })
    .from(runs)
    .where(eq(runs.id, id))
  if (found === undefined) throw new NotFoundError('run', id)
  const { row, figures, steps, notes } = found
  const input = await openPayload(blobs, row.input)
  const output = await openPayload(blobs, row.output)
  return toRun({ ...row, figures, input, output }, await openOutputs(blobs, steps), notes.map(toNote))
}

/** Most runs have none, which their row knows. */
const notesOfRun = (id: string) =>
  sql<NoteRow[]>`case when ${runs.notesAdded} = 0 then '[]' else (
    select coalesce(json_agg(json_build_object('id', ${runNotes.id}, 'by', ${runNotes.by}, 'text', ${runNotes.text},
      'at', ${runNotes.at}) order by ${runNotes.id}), '[]')
    from ${runNotes} where ${runNotes.runId} = ${id}) end`

/** What a turn is made of is in the turn. */
const stepsOfRun = (id: string) =>
  sql<StepRow[]>`(select coalesce(json_agg(json_build_object('key', ${runSteps.key}, 'kind', ${runSteps.kind},
    'position', ${runSteps.position}, 'output', ${runSteps.output})), '[]')
    from ${runSteps} where ${runSteps.runId} = ${id} and ${runSteps.kind} not in ('model', 'tool', 'passages'))`
