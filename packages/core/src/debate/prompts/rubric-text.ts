import type { DebateInput } from '../../models/debate.ts'
import { oneLine } from './quoted-material.ts'

/** @returns the scenario's criteria as lines of a task; no line when it has none. */
export const criteriaText = (rubric: DebateInput['rubric']): readonly string[] =>
  rubric.length === 0
    ? []
    : [
        'Criteria:',
        ...rubric.map(({ name, description, weight }) =>
          oneLine(`- ${name} (weight ${weight})${description === '' ? '' : `: ${description}`}`, 1_000),
        ),
      ]
