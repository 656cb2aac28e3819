import { Page } from '../../components/page.tsx'

export function NewScenarioPage() {
  return <Page title="New scenario">{null}</Page>
}
