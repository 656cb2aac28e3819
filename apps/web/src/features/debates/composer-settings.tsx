import type { FormatDescription } from '@workbench/client/models'
import { Checkbox } from '../../components/checkbox.tsx'
import { ModelField } from '../../components/model-field.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { PersonaCombobox } from '../../speakers/persona-combobox.tsx'
import { BudgetFields } from './budget-fields.tsx'
import type { DebateDraft } from './debate-draft.ts'
import { Folded } from './folded.tsx'
import { FormatField } from './format-field.tsx'
import { FormatOptionFields } from './format-option-fields.tsx'
import { formatOptions } from './format-options.ts'
import { ModelNote } from './model-note.tsx'

interface Props {
  readonly draft: DebateDraft
  readonly format: FormatDescription | undefined
  readonly change: (changes: Partial<DebateDraft>) => void
  /** The fault to show at a field, or within it. */
  readonly faultOf: (path: string) => string | undefined
  /** The format can't go without one of its options. */
  readonly areOptionsWanted: boolean
}

const maxSeed = 2 ** 31 - 1

/** How the debate goes: format, rounds and model in sight, the rest folded until it is wanted. */
export function ComposerSettings({ draft, format, change, faultOf, areOptionsWanted }: Props) {
  const hasOptions = format !== undefined && formatOptions(format).length > 0
  return (
    <div className="flex min-w-0 flex-col gap-5 border-line p-4 max-desktop:border-t tablet:p-5 desktop:border-l">
      <div data-field="format">
        <FormatField
          value={draft.format}
          // Options belong to a format; another one has its own.
          onChange={(next) => change({ format: next, formatOptions: {}, rounds: null })}
          error={faultOf('format')}
        />
      </div>
      <div data-field="rounds">
        <NumberField
          label="Rounds"
          value={draft.rounds}
          placeholder={format === undefined ? '' : `${format.rounds.default}`}
          min={1}
          max={format?.rounds.max ?? 50}
          onChange={(rounds) => change({ rounds })}
          description={format?.rounds.meaning}
          error={faultOf('rounds')}
        />
      </div>
      <div data-field="model">
        <ModelField
          label="Model"
          value={draft.model}
          onChange={(model) => change({ model })}
          description={<ModelNote />}
          error={faultOf('model')}
        />
      </div>
      <div className="flex flex-col gap-1.5">
        {hasOptions && (
          <Folded
            name="formatOptions"
            title={`Options of ${format.name}`}
            note={changedNote(Object.keys(draft.formatOptions).length)}
            isOpen={faultOf('formatOptions') !== undefined || areOptionsWanted}
          >
            <FormatOptionFields
              format={format}
              values={draft.formatOptions}
              onChange={(options) => change({ formatOptions: options })}
              errorOf={(name) => faultOf(`formatOptions.${name}`)}
              isNarrow
            />
          </Folded>
        )}
        {format !== undefined && (format.usesModerator || format.usesJudge) && (
          <Folded
            name="moderatorId"
            title={leadersOf(format)}
            note={changedNote([draft.moderatorId, draft.judgeId].filter((id) => id !== null).length)}
            isOpen={faultOf('moderatorId') !== undefined || faultOf('judgeId') !== undefined}
          >
            {format.usesModerator && (
              <PersonaCombobox
                label="Moderator"
                placeholder="None"
                value={draft.moderatorId}
                onChange={(persona) => change({ moderatorId: persona?.id ?? null })}
                error={faultOf('moderatorId')}
              />
            )}
            {format.usesJudge && (
              <PersonaCombobox
                label="Judge"
                placeholder="Built-in, neutral"
                value={draft.judgeId}
                onChange={(persona) => change({ judgeId: persona?.id ?? null })}
                error={faultOf('judgeId')}
              />
            )}
          </Folded>
        )}
        <Folded
          name="budget"
          title="Budget"
          note={Object.keys(draft.budget).length === 0 ? 'no limit' : limitsNote(draft)}
          isOpen={faultOf('budget') !== undefined}
        >
          <p className="text-sm text-muted">
            No call is made that could go beyond one of these: the debate then goes straight to its verdict.
          </p>
          <BudgetFields
            value={draft.budget}
            onChange={(budget) => change({ budget })}
            errorOf={(name) => faultOf(`budget.${name}`)}
            isNarrow
          />
        </Folded>
        <div data-field="privateVotes" className="flex flex-col gap-1 py-1">
          <Checkbox
            label="Private votes"
            isLabelShown
            isChecked={draft.privateVotes}
            onChange={(privateVotes) => change({ privateVotes })}
          />
          <p className="pl-6 text-sm text-muted">
            Everybody votes before and after, seen by nobody: it tells what the debate changed. Two calls more
            for each seat.
          </p>
        </div>
        <Folded
          name="seed"
          title="Answers and seed"
          note={changedNote([draft.maxOutputTokens, draft.seed].filter((value) => value !== null).length)}
          isOpen={faultOf('seed') !== undefined || faultOf('maxOutputTokens') !== undefined}
        >
          <NumberField
            label="Tokens of an answer, at most"
            placeholder="1,024"
            min={1}
            max={1_000_000}
            step={256}
            value={draft.maxOutputTokens}
            onChange={(maxOutputTokens) => change({ maxOutputTokens })}
            error={faultOf('maxOutputTokens')}
          />
          <NumberField
            label="Seed"
            placeholder="by chance"
            description="The same seed shuffles in the same way again."
            min={0}
            max={maxSeed}
            value={draft.seed}
            onChange={(seed) => change({ seed })}
            error={faultOf('seed')}
          />
        </Folded>
      </div>
    </div>
  )
}

const changedNote = (count: number) => (count === 0 ? 'defaults' : `${count} set`)

const leadersOf = ({ usesModerator, usesJudge }: FormatDescription) =>
  usesModerator && usesJudge ? 'Moderator and judge' : usesModerator ? 'Moderator' : 'Judge'

const limitsNote = ({ budget }: DebateDraft) => {
  const count = Object.keys(budget).length
  return `${count} ${count === 1 ? 'limit' : 'limits'}`
}
