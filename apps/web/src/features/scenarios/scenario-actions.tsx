import type { Scenario } from '@workbench/client/models'
import { api } from '../../api/client.ts'
import { ItemActions } from '../library/item-actions.tsx'

/** What can be done with a scenario beside editing and running it. */
export const ScenarioActions = ({ scenario }: { readonly scenario: Scenario }) => (
  <ItemActions
    library="scenarios"
    item={scenario}
    onDelete={() => api.scenarios.delete(scenario.id)}
    consequence="It leaves the library with all its versions. Its runs stay, with what they were started with."
  />
)
