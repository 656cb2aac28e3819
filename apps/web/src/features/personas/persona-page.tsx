import { Page } from '../../components/page.tsx'

export function PersonaPage() {
  return <Page title="Persona">{null}</Page>
}
