import type { AwaitedTurn } from '@workbench/client/models'
import type { Faults } from '../../../api/faults.ts'
import { Checkbox } from '../../../components/checkbox.tsx'
import { NumberField } from '../../../components/number-field.tsx'
import { SliderField } from '../../../components/slider-field.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { stanceNumber, stanceWords } from '../transcript/stance-words.ts'
import type { TurnDraft } from './turn-draft.ts'

interface Props {
  readonly draft: TurnDraft
  readonly awaited: AwaitedTurn
  readonly onChange: (changes: Partial<TurnDraft>) => void
  readonly faults: Faults
}

/** What a format asks for beside the words: an answer, an estimate, where one stands and how sure one is. */
export function AnswerFields({ draft, awaited: { answer, scale }, onChange, faults }: Props) {
  if (answer === 'text') return null
  const isStance = answer === 'turn-with-stance'
  const isStated = isStance ? draft.stance !== null : draft.confidence !== null
  const state = (isOn: boolean) =>
    onChange({ confidence: isOn ? 0.7 : null, ...(isStance && { stance: isOn ? 0 : null }) })
  return (
    <>
      {answer === 'single-answer' && (
        <TextField
          label="Answer"
          description="The answer alone, as short as possible: it is counted with those of others."
          value={draft.answer}
          maxLength={1000}
          onChange={(text) => onChange({ answer: text })}
          error={faults.answer}
          dir="auto"
          autoComplete="off"
        />
      )}
      {answer === 'estimate' && (
        <NumberField
          label="Estimate"
          {...(scale !== null && {
            description: `From ${scale.min} to ${scale.max}${scale.meaning === null || scale.meaning === '' ? '' : `: ${scale.meaning}`}.`,
            min: scale.min,
            max: scale.max,
          })}
          step={scale !== null && scale.max - scale.min <= 2 ? 0.1 : 1}
          value={draft.estimate}
          onChange={(estimate) => onChange({ estimate })}
          error={faults.estimate}
          className="tablet:w-64"
        />
      )}
      <Checkbox
        label={isStance ? 'Say where you stand' : 'Say how sure you are'}
        isLabelShown
        isChecked={isStated}
        onChange={state}
      />
      {isStated && (
        <div className="grid gap-3 desktop:grid-cols-2">
          {isStance && (
            <SliderField
              label="Against … for"
              min={-1}
              max={1}
              step={0.05}
              value={draft.stance ?? 0}
              words={`${stanceNumber(draft.stance ?? 0)}, ${stanceWords(draft.stance ?? 0)}`}
              onChange={(stance) => onChange({ stance })}
              error={faults.stance}
            />
          )}
          <SliderField
            label="How sure"
            min={0}
            max={1}
            step={0.05}
            value={draft.confidence ?? 0.7}
            words={`${Math.round((draft.confidence ?? 0.7) * 100)} % sure`}
            onChange={(confidence) => onChange({ confidence })}
            error={faults.confidence}
          />
        </div>
      )}
    </>
  )
}
