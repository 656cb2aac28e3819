import type { RunStatistics } from '@workbench/core/ports/run-statistics'
import type { Database } from '../../database.ts'
import { readDashboard } from './dashboard.ts'
import { foldStatement } from './fold.sql.ts'
import { readStances } from './stances.ts'

export const createRunStatistics = (db: Database): RunStatistics => ({
  dashboard: (query) => readDashboard(db, query),
  stances: (scenarioId, runs) => readStances(db, scenarioId, runs),
  async fold(limit) {
    const [row] = await db.query<{ folded: number }>(foldStatement, [limit])
    return row?.folded ?? 0
  },
})
