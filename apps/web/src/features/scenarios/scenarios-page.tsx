import { Page } from '../../components/page.tsx'

export function ScenariosPage() {
  return <Page title="Scenarios">{null}</Page>
}
