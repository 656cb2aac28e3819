import type { PictureProps } from './picture-props.ts'
import { StepCard } from './step-card.tsx'
import { type AnyStep, nestedSteps } from './step-tree.ts'
import { TriggerCard } from './trigger-card.tsx'

/** The steps one below the other, nested ones further in: where a picture would have no room. */
export const StepList = ({ trigger, steps, ...rest }: PictureProps) => (
  <div className="flex flex-col gap-2">
    <TriggerCard trigger={trigger} />
    <Steps steps={steps} {...rest} />
  </div>
)

type NestedProps = Omit<PictureProps, 'trigger' | 'steps'> & { readonly steps: readonly AnyStep[] }

const Steps = ({ steps, ...rest }: NestedProps) => (
  <ol className="flex flex-col gap-2">
    {steps.map((step) => (
      <li key={step.id} className="flex flex-col gap-2">
        <StepCard
          step={step}
          state={rest.states?.get(step.id)}
          isSelected={step.id === rest.selectedId}
          onSelect={rest.onSelect}
        />
        {nestedSteps(step).map(
          ({ field, label, steps: nested }) =>
            nested.length > 0 && (
              <div key={field} className="ml-3 flex flex-col gap-2 border-l-2 border-line pl-3">
                <p className="text-xs font-medium text-muted">{label}</p>
                <Steps steps={nested} {...rest} />
              </div>
            ),
        )}
      </li>
    ))}
  </ol>
)
