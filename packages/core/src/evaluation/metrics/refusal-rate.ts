import { isPersons } from '../../models/person-model.ts'
import { refusedTurns } from '../refusal/refused-turns.ts'
import { badRate } from './kinds-of-metrics.ts'
import type { Metric } from './metric.ts'

/**
 * Refused turns / turns of models. A turn is refused when its provider said so, or when its first words read as a refusal. An empty
 * answer, and one that ran out of tokens, is no refusal.
 */
export const refusalRate: Metric = {
  ...badRate,
  name: 'refusalRate',
  version: 1,
  title: 'Refusal rate',
  meaning: 'Share of turns in which a model declined to answer, by its provider or in its own words.',
  group: 'conversation',
  primary: true,
  measure({ output }) {
    const byModels = (output?.turns ?? []).filter((turn) => !isPersons(turn)).length
    return output === null || byModels === 0 ? null : refusedTurns(output).length / byModels
  },
  evidence: ({ output }) =>
    output === null
      ? []
      : refusedTurns(output).map(({ index, text, speaker, model, refused }) => ({
          turn: index,
          text,
          note: `${speaker} declined (${model})${refused ? '' : ', by the words of the answer'}.`,
        })),
}
