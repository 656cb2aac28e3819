import { Page } from '../../components/page.tsx'

export function ScenarioPage() {
  return <Page title="Scenario">{null}</Page>
}
