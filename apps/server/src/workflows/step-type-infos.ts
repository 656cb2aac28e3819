import { stepTypes } from '@workbench/core/workflow/steps/catalogue'
import type { StepTypeInfo } from './shapes.ts'

/** What the catalogue says of each type of step, in words for forms. */
export const stepTypeInfos: readonly StepTypeInfo[] = stepTypes.map(
  ({ type, title, description, fields, actsOutside }) => ({
    type,
    title,
    description,
    fields: fields.map(({ choices, ...field }) => ({ ...field, ...(choices && { choices: [...choices] }) })),
    actsOutside,
  }),
)
