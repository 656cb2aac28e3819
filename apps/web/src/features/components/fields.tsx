import { Coffee, Leaf } from 'lucide-react'
import { useState } from 'react'
import { Checkbox } from '../../components/checkbox.tsx'
import { CodeArea } from '../../components/code-area.tsx'
import { Combobox } from '../../components/combobox.tsx'
import { ModelField } from '../../components/model-field.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { PickerField } from '../../components/picker-field.tsx'
import { SearchField } from '../../components/search-field.tsx'
import { Select } from '../../components/select.tsx'
import { SliderField } from '../../components/slider-field.tsx'
import { Switch } from '../../components/switch.tsx'
import { TagInput } from '../../components/tag-input.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { TextField } from '../../components/text-field.tsx'
import { PersonaCombobox } from '../../speakers/persona-combobox.tsx'
import { longName, Specimen, Specimens } from './specimens.tsx'

const pictured = [
  { value: 'tea', label: 'Tea', hint: 'Green, black or white.', picture: <Leaf aria-hidden /> },
  { value: 'coffee', label: 'Coffee', hint: longName, picture: <Coffee aria-hidden /> },
]
const choices = [
  { value: 'tea', label: 'Tea', hint: 'Green, black or white.' },
  { value: 'coffee', label: 'Coffee' },
  { value: 'long', label: longName },
]

export function Fields() {
  const [text, setText] = useState('Something')
  const [number, setNumber] = useState<number | null>(3)
  const [choice, setChoice] = useState('tea')
  const [found, setFound] = useState<string | null>('coffee')
  const [model, setModel] = useState<string | null>(null)
  const [tags, setTags] = useState(['planning', 'city'])
  const [isChecked, setIsChecked] = useState(true)
  const [query, setQuery] = useState('')
  const [code, setCode] = useState('export default async () => {\n  return 1\n}')
  return (
    <Specimens title="Fields">
      <div className="grid gap-5 tablet:grid-cols-2">
        <TextField label="Text" value={text} onChange={setText} description="What belongs here." />
        <TextField label="With a fault" value={text} onChange={setText} error="This must not be empty." />
        <TextField label="Empty" isOptional value="" placeholder="A hint" onChange={() => {}} />
        <TextField label="Disabled" value="Not now" disabled onChange={() => {}} />
        <NumberField label="Number" value={number} onChange={setNumber} min={1} max={9} />
        <NumberField label="Number with a fault" value={null} onChange={setNumber} error="At most 9." />
        <Select label="Select" value={choice} onChange={setChoice} choices={choices} />
        <Select
          label="Select with a fault"
          value="long"
          onChange={setChoice}
          choices={choices}
          error="Too long."
        />
        <Combobox label="Combobox" value={found} onChange={setFound} choices={choices} />
        <PersonaCombobox label="Persona" value={null} onChange={() => {}} />
        <ModelField label="Model" value={model} onChange={setModel} />
        <PickerField
          label="Picker"
          placeholder="Pick one"
          value={choice}
          onChange={setChoice}
          choices={pictured}
        />
        <SliderField
          label="Slider"
          value={number ?? 1}
          onChange={setNumber}
          min={1}
          max={9}
          step={1}
          words={`${number ?? 1} of 9`}
        />
        <TagInput
          label="Tags with marks"
          value={tags}
          onChange={setTags}
          suggestions={['planning']}
          markOf={(tag) => (tag === 'city' ? 'unknown here' : undefined)}
        />
        <TagInput label="Tags" value={tags} onChange={setTags} suggestions={['planning', 'city', 'trade']} />
      </div>
      <CodeArea label="Program text" value={code} onChange={setCode} minRows={4} />
      <TextArea label="Text area" value={text} onChange={setText} description="It grows with its text." />
      <Specimen name="Checkbox">
        <Checkbox label="With a label" isLabelShown isChecked={isChecked} onChange={setIsChecked} />
        <Checkbox label="Not checked" isChecked={false} onChange={() => {}} />
        <Checkbox label="Some of them" isChecked isMixed onChange={() => {}} />
      </Specimen>
      <Specimen name="Switch">
        <Switch label="On or off" isOn={isChecked} onChange={setIsChecked} />
        <Switch label="Not now" isOn={false} onChange={() => {}} isDisabled />
      </Specimen>
      <SearchField label="Search nothing" value={query} onChange={setQuery} />
    </Specimens>
  )
}
