import { useQuery } from '@tanstack/react-query'
import { type Faults, faultWithin } from '../../../api/faults.ts'
import { Disclosure } from '../../../components/disclosure.tsx'
import { TagInput } from '../../../components/tag-input.tsx'
import { toolsQuery } from '../tools-queries.ts'
import { narrowingWords, type ToolLimits } from './limits-text.ts'
import { narrowable } from './narrowing.ts'
import { NarrowingFields } from './narrowing-fields.tsx'

interface Props {
  readonly tools: readonly string[]
  readonly limits: ToolLimits
  readonly onChange: (changes: { tools?: string[]; toolLimits?: ToolLimits }) => void
  readonly faults: Faults
  readonly description?: string
}

/** Which tools may be called, and how their policies are narrowed. */
export function ToolsField({ tools, limits, onChange, faults, description }: Props) {
  const { data } = useQuery(toolsQuery)
  const known = new Map((data ?? []).map((tool) => [tool.name, tool]))
  const names = narrowable(tools, limits)
  const narrowed = Object.keys(limits).length
  const markOf = (name: string) => {
    // Nothing is said of any before the list is there.
    if (data === undefined) return undefined
    const tool = known.get(name)
    if (tool === undefined) return 'unknown here'
    return tool.policy.enabled ? undefined : 'off'
  }
  return (
    <div className="flex flex-col gap-2">
      <TagInput
        label="Tools"
        isOptional
        {...(description !== undefined && { description })}
        placeholder="Choose or type a name"
        value={tools}
        onChange={(next) => onChange({ tools: next })}
        suggestions={[...known.keys()]}
        hintOf={(name) => known.get(name)?.description.split('\n', 1)[0]?.slice(0, 200)}
        markOf={markOf}
        error={faultWithin(faults, 'tools')}
      />
      {names.length > 0 && (
        <Disclosure
          isOpenAtFirst={faultWithin(faults, 'toolLimits') !== undefined}
          summary={<span>Narrow what they may touch{narrowed > 0 && ` (${narrowed} narrowed)`}</span>}
        >
          <div className="flex flex-col gap-2 pt-1">
            <p className="text-sm text-muted">
              This narrows the policy of a tool, and never widens it: what the policy does not name stays
              denied.
            </p>
            {names.map((name) => (
              <div key={name} className="rounded-md border border-line px-2 py-0.5">
                <Disclosure
                  summary={
                    <span className="flex min-w-0 flex-wrap gap-x-2">
                      <span className="font-mono text-ink wrap-anywhere">{name}</span>
                      <span className="wrap-anywhere">{narrowingWords(limits[name] ?? {})}</span>
                    </span>
                  }
                >
                  <NarrowingFields
                    tool={name}
                    policy={known.get(name)?.policy ?? null}
                    limits={limits}
                    onChange={(toolLimits) => onChange({ toolLimits })}
                    faults={faults}
                  />
                </Disclosure>
              </div>
            ))}
          </div>
        </Disclosure>
      )}
    </div>
  )
}
