import { useState } from 'react'
import { Card } from '../../components/card.tsx'
import { Disclosure } from '../../components/disclosure.tsx'
import { FileButton } from '../../components/file-button.tsx'
import { FileDrop } from '../../components/file-drop.tsx'
import { FormPart } from '../../components/form-part.tsx'
import { LongList } from '../../components/long-list.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { Specimens } from './specimens.tsx'

const tabs = [
  { value: 'one', label: 'One' },
  { value: 'two', label: 'Two', count: 12 },
  { value: 'three', label: 'Three' },
] as const
const numbers = Array.from({ length: 40 }, (_, number) => `Item ${number + 1}`)

export function Structure() {
  const [tab, setTab] = useState<(typeof tabs)[number]['value']>('one')
  return (
    <Specimens title="Structure">
      <Card className="p-4">A sheet on the ground of the page.</Card>
      <Tabs label="Example" tabs={tabs} value={tab} onChange={setTab}>
        The panel of tab {tab}.
      </Tabs>
      <div>
        <Disclosure summary="Folded away">Until somebody asks.</Disclosure>
        <Disclosure summary="Open at first" isOpenAtFirst>
          Since it matters.
        </Disclosure>
      </div>
      <div>
        <LongList items={numbers} keyOf={(item) => item} render={(item) => item} step={3} />
      </div>
      <FormPart title="A part of a form" note="What its fields are for.">
        <FileButton accept=".json" onText={() => {}}>
          Take a file
        </FileButton>
      </FormPart>
      <FileDrop accept=".csv" onFiles={() => {}}>
        What may be dropped here.
      </FileDrop>
    </Specimens>
  )
}
