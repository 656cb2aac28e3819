import type { ToolNarrowing, ToolPolicy } from '@workbench/client/models'
import { type Faults, faultWithin } from '../../../api/faults.ts'
import { Checkbox } from '../../../components/checkbox.tsx'
import { NumberField } from '../../../components/number-field.tsx'
import { Select } from '../../../components/select.tsx'
import { TagInput } from '../../../components/tag-input.tsx'
import { policyLists } from '../editor/policy-lists.ts'
import type { ToolLimits } from './limits-text.ts'
import { type ListChoice, listChoice, widening, withNarrowing } from './narrowing.ts'

interface Props {
  readonly tool: string
  /** What is narrowed; null: there is no such tool here. */
  readonly policy: ToolPolicy | null
  readonly limits: ToolLimits
  readonly onChange: (limits: ToolLimits) => void
  readonly faults: Faults
}

/** How the policy of one tool is narrowed. */
export function NarrowingFields({ tool, policy, limits, onChange, faults }: Props) {
  const narrowing: ToolNarrowing = limits[tool] ?? {}
  const change = (changes: Parameters<typeof withNarrowing>[2]) =>
    onChange(withNarrowing(limits, tool, changes))
  const faultOf = (field: keyof ToolPolicy) => faultWithin(faults, `toolLimits.${tool}.${field}`)
  // What the policy denies can't be narrowed any further.
  const lists = policyLists.filter(
    ({ field }) => narrowing[field] !== undefined || policy === null || policy[field].length > 0,
  )
  const isAskingAnyway = policy?.needsApproval === true
  return (
    <div className="flex flex-col gap-4 py-2">
      {lists.map(({ field, label, placeholder }) => (
        <ListField
          key={field}
          label={`${label} of ${tool}`}
          placeholder={placeholder}
          names={narrowing[field]}
          allowed={policy?.[field] ?? null}
          onChange={(names) => change({ [field]: names })}
          error={faultOf(field)}
        />
      ))}
      <div className="grid items-end gap-4 tablet:grid-cols-2">
        <NumberField
          label={`Seconds of ${tool}, at most`}
          placeholder={policy === null ? 'as its policy says' : `as its policy: ${policy.timeoutMs / 1000}`}
          min={0.1}
          max={600}
          step={1}
          value={narrowing.timeoutMs === undefined ? null : narrowing.timeoutMs / 1000}
          onChange={(seconds) =>
            change({ timeoutMs: seconds === null ? undefined : Math.round(seconds * 1000) })
          }
          error={faultOf('timeoutMs')}
        />
        {isAskingAnyway ? (
          <p className="flex min-h-9 items-center text-sm text-muted">
            Its policy has a person approve each call.
          </p>
        ) : (
          <span className="flex min-h-9 items-center">
            <Checkbox
              label={`A person approves each call of ${tool}`}
              isLabelShown
              isChecked={narrowing.needsApproval === true}
              onChange={(isOn) => change({ needsApproval: isOn ? true : undefined })}
            />
          </span>
        )}
        {(policy?.artifacts === true || narrowing.artifacts !== undefined) && (
          <span className="flex min-h-9 items-center">
            <Checkbox
              label={`No files are saved by ${tool}`}
              isLabelShown
              isChecked={narrowing.artifacts === false}
              onChange={(isOn) => change({ artifacts: isOn ? false : undefined })}
            />
          </span>
        )}
      </div>
    </div>
  )
}

interface ListProps {
  readonly label: string
  readonly placeholder: string
  /** undefined: as the policy says. */
  readonly names: readonly string[] | undefined
  /** What the policy names; null: not known. */
  readonly allowed: readonly string[] | null
  readonly onChange: (names: string[] | undefined) => void
  readonly error: string | undefined
}

const choices = [
  { value: 'policy', label: 'As its policy says' },
  { value: 'some', label: 'Only some of these' },
  { value: 'none', label: 'None' },
] as const satisfies readonly { readonly value: ListChoice; readonly label: string }[]

function ListField({ label, placeholder, names, allowed, onChange, error }: ListProps) {
  const choice = listChoice(names)
  const outside = new Set(widening(names ?? [], allowed ?? names ?? []))
  const choose = (next: ListChoice) => {
    if (next === 'policy') onChange(undefined)
    else if (next === 'none') onChange([])
    // It begins with all of them, to be taken away one by one.
    else onChange([...(allowed ?? [])])
  }
  return (
    <div className="grid gap-2 tablet:grid-cols-[13rem_minmax(0,1fr)]">
      <Select
        label={label}
        value={choice}
        onChange={choose}
        choices={choices}
        description={allowed === null || choice !== 'policy' ? undefined : allowed.join(', ')}
      />
      {choice === 'some' && (
        <TagInput
          label={`${label}: which`}
          placeholder={placeholder}
          value={names ?? []}
          onChange={onChange}
          suggestions={allowed ?? []}
          markOf={(name) => (outside.has(name) ? 'stays denied' : undefined)}
          error={error}
        />
      )}
    </div>
  )
}
