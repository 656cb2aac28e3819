import { Page } from '../../components/page.tsx'

export function PersonasPage() {
  return <Page title="Personas">{null}</Page>
}
