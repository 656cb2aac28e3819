import { useRef } from 'react'
import { Chip } from '../../../../components/chip.tsx'
import { useEditorMeans } from '../editor-means.ts'
import type { SeenNames } from '../steps/step-names.ts'
import { debateChoice, inlineExample, isObject, withScenario } from './debate-request.ts'
import { JsonField } from './json-field.tsx'
import { LibraryCombobox } from './library-combobox.tsx'

interface Props {
  readonly label: string
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly unreadKey: string
  readonly stepId: string | null
  readonly names: readonly SeenNames[]
  /** By path within the request, e.g. `scenarioId`; `` is the whole. */
  readonly faultOf: (path: string) => string | undefined
}

/** Which debate is started: a saved scenario with changes, or one that is written here. */
export function DebateField({ label, value, onChange, unreadKey, stepId, names, faultOf }: Props) {
  const { onUnread } = useEditorMeans()
  const choice = debateChoice(value)
  const other = useRef<unknown>(choice === 'scenario' ? inlineExample : undefined)
  const choose = () => {
    const next = other.current
    other.current = value
    onUnread(unreadKey, null)
    onChange(next)
  }
  const scenarioId = isObject(value) && typeof value.scenarioId === 'string' ? value.scenarioId : ''
  const isTemplate = scenarioId.includes('{{')
  return (
    <fieldset className="flex min-w-0 flex-col gap-4">
      <legend className="sr-only">{label}</legend>
      <div className="flex gap-1.5">
        <Chip isOn={choice === 'scenario'} onChange={(isOn) => isOn && choose()}>
          From the library
        </Chip>
        <Chip isOn={choice === 'inline'} onChange={(isOn) => isOn && choose()}>
          Written here
        </Chip>
      </div>
      {choice === 'inline' ? (
        <JsonField
          label="Debate, as JSON"
          description="As for POST /debates/run: topic, format, participants, rounds …; {{ }} works in its texts."
          value={value}
          onChange={onChange}
          unreadKey={unreadKey}
          stepId={stepId}
          names={names}
          minRows={8}
          error={faultOf('')}
        />
      ) : (
        <>
          <LibraryCombobox
            library="scenarios"
            label="Scenario"
            value={scenarioId === '' ? null : scenarioId}
            onChange={(id) => onChange(withScenario(value, { scenarioId: id ?? '' }))}
            {...(isTemplate && { description: 'Its id is computed when the step runs.' })}
            error={faultOf('scenarioId')}
          />
          <JsonField
            label="Changes to it, as JSON"
            isOptional
            description='Any of its fields, e.g. {"topic": "{{ trigger.body.topic }}", "rounds": 2}.'
            value={isObject(value) ? value.overrides : undefined}
            onChange={(overrides) => onChange(withScenario(value, { overrides }))}
            unreadKey={unreadKey}
            stepId={stepId}
            names={names}
            error={faultOf('overrides')}
          />
        </>
      )}
    </fieldset>
  )
}
