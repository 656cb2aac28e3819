import { Page } from '../../components/page.tsx'

export function DebatesPage() {
  return <Page title="Debates">{null}</Page>
}
