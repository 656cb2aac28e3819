import { Page } from '../../components/page.tsx'

export function ComponentsPage() {
  return <Page title="Components">{null}</Page>
}
