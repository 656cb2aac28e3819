import { Page } from '../../components/page.tsx'

export function NewPersonaPage() {
  return <Page title="New persona">{null}</Page>
}
