import type { ScenarioDraft } from '@workbench/client/models'

/** Ids of everybody who takes part in or leads any of these. */
export const peopleOf = (
  scenarios: readonly Pick<ScenarioDraft, 'participants' | 'moderatorId' | 'judgeId'>[],
): readonly string[] => [
  ...new Set(
    scenarios.flatMap(({ participants, moderatorId, judgeId }) =>
      [...participants.map(({ personaId }) => personaId), moderatorId, judgeId].filter((id) => id !== null),
    ),
  ),
]
