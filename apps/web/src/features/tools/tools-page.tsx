import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { ButtonLink } from '../../components/button-link.tsx'
import { Page } from '../../components/page.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { ImportArea } from '../import/import-area.tsx'
import { ImportButton } from '../import/import-button.tsx'
import { CallsPanel } from './calls/calls-panel.tsx'
import { SandboxLine } from './sandbox-line.tsx'
import { ToolsPanel } from './tools-panel.tsx'
import { toolsQuery } from './tools-queries.ts'

const route = getRouteApi('/tools')

/** What personas can use, what each of it may touch, and what became of its calls. */
export function ToolsPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data } = useQuery(toolsQuery)
  const tab = search.tab ?? 'tools'
  return (
    <ImportArea>
      <Page
        title="Tools"
        isWide
        actions={
          <>
            <ImportButton />
            <ButtonLink to="/tools/new" variant="primary">
              <Plus aria-hidden />
              New script tool
            </ButtonLink>
          </>
        }
      >
        <SandboxLine />
        <Tabs
          label="Tools and their calls"
          tabs={[
            { value: 'tools', label: 'Tools', count: data?.length },
            { value: 'calls', label: 'Calls' },
          ]}
          value={tab}
          // Filters belong to the tab that is left.
          onChange={(next) => void navigate({ search: next === 'tools' ? {} : { tab: next } })}
        >
          {tab === 'tools' ? (
            <ToolsPanel search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />
          ) : (
            <CallsPanel
              search={search}
              onSearch={(next) => void navigate({ search: { tab: 'calls', ...next }, replace: true })}
            />
          )}
        </Tabs>
      </Page>
    </ImportArea>
  )
}
