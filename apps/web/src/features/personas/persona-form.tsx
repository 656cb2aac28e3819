import { useQuery } from '@tanstack/react-query'
import type { PersonaDraft } from '@workbench/client/models'
import { useState } from 'react'
import { type Faults, faultWithin } from '../../api/faults.ts'
import { Button } from '../../components/button.tsx'
import { Markdown, PlainText } from '../../components/markdown.tsx'
import { ModelField } from '../../components/model-field.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { TagInput } from '../../components/tag-input.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { TextField } from '../../components/text-field.tsx'
import { ToolsField } from '../tools/narrowing/tools-field.tsx'
import { maxInstructions } from './persona-draft.ts'
import { personaTagsQuery } from './personas-queries.ts'

interface Props {
  readonly draft: PersonaDraft
  readonly onChange: (changes: Partial<PersonaDraft>) => void
  readonly faults: Faults
}

/** Everything a persona is. */
export function PersonaForm({ draft, onChange, faults }: Props) {
  const { data: tags = [] } = useQuery(personaTagsQuery)
  return (
    <div className="flex flex-col gap-5">
      <TextField
        label="Name"
        value={draft.name}
        onChange={(name) => onChange({ name })}
        error={faults.name}
        dir="auto"
        autoComplete="off"
      />
      <TextArea
        label="Description"
        isOptional
        description="One line for people who look for it; models don't see it."
        value={draft.description}
        onChange={(description) => onChange({ description })}
        error={faults.description}
        minRows={1}
        dir="auto"
      />
      <Instructions
        value={draft.instructions}
        onChange={(instructions) => onChange({ instructions })}
        error={faults.instructions}
      />
      <div className="grid gap-5 tablet:grid-cols-3">
        <ModelField
          label="Model"
          whenEmpty="As the debate says"
          value={draft.model}
          onChange={(model) => onChange({ model })}
          error={faults.model}
          className="tablet:col-span-3"
        />
        <NumberField
          label="Temperature"
          placeholder="the model's own"
          min={0}
          max={2}
          step={0.1}
          value={draft.temperature}
          onChange={(temperature) => onChange({ temperature })}
          error={faults.temperature}
        />
        <NumberField
          label="Max output tokens"
          placeholder="as the debate says"
          min={1}
          max={1_000_000}
          step={256}
          value={draft.maxOutputTokens}
          onChange={(maxOutputTokens) => onChange({ maxOutputTokens })}
          error={faults.maxOutputTokens}
        />
      </div>
      <ToolsField
        description="What it may call within its turns. Without one it only speaks."
        tools={draft.tools}
        limits={draft.toolLimits}
        onChange={onChange}
        faults={faults}
      />
      <TagInput
        label="Tags"
        isOptional
        value={draft.tags}
        onChange={(next) => onChange({ tags: next })}
        suggestions={tags.map(({ tag }) => tag)}
        error={faultWithin(faults, 'tags')}
      />
    </div>
  )
}

// Longer ones would hold the page up.
const longestMarkdown = 20_000
const previewClass = 'max-w-[68ch] text-read'

const Preview = ({ text }: { readonly text: string }) =>
  text.length > longestMarkdown ? (
    <PlainText text={text} className={previewClass} />
  ) : (
    <Markdown text={text} className={previewClass} />
  )

interface InstructionsProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error: string | undefined
}

function Instructions({ value, onChange, error }: InstructionsProps) {
  const [isPreview, setIsPreview] = useState(false)
  const isTooLong = value.length > maxInstructions
  return (
    <div className="relative">
      {isPreview ? (
        <section aria-label="Instructions" className="flex flex-col gap-1.5">
          <h2 className="text-sm font-medium">Instructions</h2>
          <div className="min-h-72 rounded-md border border-line bg-surface px-4 py-3">
            {value.trim() === '' ? (
              <p className="text-muted">Nothing to preview.</p>
            ) : (
              <Preview text={value} />
            )}
          </div>
        </section>
      ) : (
        <TextArea
          label="Instructions"
          description={
            <span className="flex flex-wrap justify-between gap-x-4">
              <span>
                The system prompt: who speaks, what it knows, how it argues. Written to the model as “You”.
              </span>
              <span className={isTooLong ? 'text-failed' : undefined}>
                {value.length.toLocaleString('en-US')} of {maxInstructions.toLocaleString('en-US')} characters
              </span>
            </span>
          }
          value={value}
          onChange={onChange}
          error={error}
          minRows={10}
          dir="auto"
        />
      )}
      <div className="absolute -top-1.5 right-0">
        <Button variant="ghost" aria-pressed={isPreview} onClick={() => setIsPreview(!isPreview)}>
          {isPreview ? 'Edit' : 'Preview'}
        </Button>
      </div>
    </div>
  )
}
