import { useQuery } from '@tanstack/react-query'
import type { Tool, ToolPolicy } from '@workbench/client/models'
import { type Faults, faultWithin } from '../../../api/faults.ts'
import { Checkbox } from '../../../components/checkbox.tsx'
import { FormPart } from '../../../components/form-part.tsx'
import { NumberField } from '../../../components/number-field.tsx'
import { TagInput } from '../../../components/tag-input.tsx'
import { secretsQuery } from '../../secrets/secrets-query.ts'
import { policyLists } from './policy-lists.ts'

interface Props {
  readonly policy: ToolPolicy
  readonly onChange: (changes: Partial<ToolPolicy>) => void
  /** By path within the tool: `policy.net.0`. */
  readonly faults: Faults
  /** What holds hosts, paths and memory is the sandbox; a tool without one has none of these. */
  readonly isSandboxed: Tool['isSandboxed']
}

/** Everything a tool may touch; what is not named is denied. */
export function PolicyForm({ policy, onChange, faults, isSandboxed }: Props) {
  const { data: secrets = [] } = useQuery(secretsQuery)
  const names = secrets.map(({ name }) => name)
  const faultOf = (field: keyof ToolPolicy) => faultWithin(faults, `policy.${field}`)
  return (
    <div className="flex flex-col gap-5">
      <FormPart title="Use">
        <Switch
          label="Switched on"
          isOn={policy.enabled}
          onChange={(enabled) => onChange({ enabled })}
          note="Off: models are not told of it, and every call is refused with “disabled”."
        />
        <Switch
          label="A person approves each call"
          isOn={policy.needsApproval}
          onChange={(needsApproval) => onChange({ needsApproval })}
          note="The run waits until somebody decides under Approvals. Tried by hand, such a call is refused."
        />
        <Switch
          label="May save files"
          isOn={policy.artifacts}
          onChange={(artifacts) => onChange({ artifacts })}
          note="What it saves stands among the artifacts of the run: at most 20 files a call, 16 MiB each."
        />
      </FormPart>
      {isSandboxed && (
        <FormPart title="May touch" note="Everything is denied unless it is named here.">
          {policyLists.map(({ field, label, description, placeholder }) => (
            <TagInput
              key={field}
              label={label}
              isOptional
              description={description}
              placeholder={placeholder}
              value={policy[field]}
              onChange={(next) => onChange({ [field]: next })}
              suggestions={field === 'secrets' ? names : []}
              error={faultOf(field)}
              {...(field === 'secrets' && {
                markOf: (name: string) =>
                  names.includes(name) || secrets.length === 0 ? undefined : 'not stored',
              })}
            />
          ))}
        </FormPart>
      )}
      <FormPart title="Limits">
        <div className="grid gap-5 tablet:grid-cols-3">
          <NumberField
            label="Time, seconds"
            description="Of one call; then it is stopped with “timeout”."
            min={0.1}
            max={600}
            step={1}
            value={policy.timeoutMs / 1000}
            onChange={(seconds) => onChange({ timeoutMs: Math.round((seconds ?? 0) * 1000) })}
            error={faultOf('timeoutMs')}
          />
          {isSandboxed && (
            <NumberField
              label="Memory, MiB"
              description="Of its process; beyond it is stopped with “memory”."
              min={16}
              max={4096}
              step={16}
              value={policy.memoryMb}
              onChange={(memoryMb) => onChange({ memoryMb: memoryMb ?? 0 })}
              error={faultOf('memoryMb')}
            />
          )}
          <NumberField
            label="Result, KiB"
            description="As JSON; a larger one fails with “output_limit”."
            min={1}
            max={16_384}
            step={16}
            value={Math.ceil(policy.maxOutputBytes / 1024)}
            onChange={(kib) => onChange({ maxOutputBytes: Math.round((kib ?? 0) * 1024) })}
            error={faultOf('maxOutputBytes')}
          />
        </div>
      </FormPart>
    </div>
  )
}

interface SwitchProps {
  readonly label: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  readonly note: string
}

const Switch = ({ label, isOn, onChange, note }: SwitchProps) => (
  <div>
    <Checkbox label={label} isLabelShown isChecked={isOn} onChange={onChange} />
    <p className="mt-0.5 pl-6 text-sm text-muted">{note}</p>
  </div>
)
