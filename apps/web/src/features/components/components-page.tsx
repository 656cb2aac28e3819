import { Page } from '../../components/page.tsx'
import { Actions } from './actions.tsx'
import { Charts } from './charts.tsx'
import { Feedback } from './feedback.tsx'
import { Fields } from './fields.tsx'
import { Lists } from './lists.tsx'
import { Marks } from './marks.tsx'
import { Structure } from './structure.tsx'
import { Texts } from './texts.tsx'

/** Every component in its states, in both themes; for those who build pages. Popups wear the theme of the page. */
export const ComponentsPage = () => (
  <Page title="Components" isWide>
    <div className="flex flex-col gap-8">
      <Actions />
      <Fields />
      <Marks />
      <Lists />
      <Feedback />
      <Structure />
      <Texts />
      <Charts />
    </div>
  </Page>
)
