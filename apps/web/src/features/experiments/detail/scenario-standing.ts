import type { ScenarioVerdict } from '@workbench/client/models'
import type { Standing } from '../standing.ts'

/** Where one scenario of an experiment stands. @param whole - Where the experiment stands. */
export const scenarioStanding = (
  { verdict, comparable }: Pick<ScenarioVerdict, 'verdict' | 'comparable'>,
  whole: Standing,
): Standing => verdict ?? (comparable ? whole : 'incomparable')
