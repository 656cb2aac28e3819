import { ChartColumn } from 'lucide-react'
import { Button } from '../../components/button.tsx'
import { ButtonLink } from '../../components/button-link.tsx'
import { Card } from '../../components/card.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import type { DashboardSearch } from './dashboard-search.ts'

interface Props {
  readonly search: DashboardSearch
  readonly onChange: (search: DashboardSearch) => void
}

/** Nothing ended in that time. */
export const EmptyDashboard = ({ search, onChange }: Props) => (
  <Card>
    <EmptyState
      icon={ChartColumn}
      title="Nothing ended in this time"
      action={
        <>
          <ButtonLink to="/" variant="primary">
            Start a debate
          </ButtonLink>
          {search.range !== '90d' && (
            <Button
              onClick={() =>
                onChange({
                  range: '90d',
                  ...(search.scenarioId !== undefined && { scenarioId: search.scenarioId }),
                })
              }
            >
              Show 90 days
            </Button>
          )}
          {search.scenarioId !== undefined && (
            <Button
              onClick={() => {
                const { scenarioId: _, ...time } = search
                onChange(time)
              }}
            >
              Show all scenarios
            </Button>
          )}
        </>
      }
    >
      Every run counts as soon as it ends: how many there were and when, what they cost by model and scenario,
      how long they took, and what failed or was refused.
    </EmptyState>
  </Card>
)
