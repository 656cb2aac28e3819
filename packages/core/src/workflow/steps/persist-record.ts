import { z } from 'zod'
import { JsonTemplate, Template } from '../../models/workflow-fields.ts'
import { StepFailed, type StepType } from '../step-type.ts'
import { parseTemplate } from '../templates/parse-template.ts'

export interface PersistRecordFields {
  type: 'persistRecord'
  collection: string
  key?: string | undefined
  value?: unknown
}

/** Characters of JSON: lists of records are read and shown with their values. */
const maxValue = 1024 * 1024

const Name = z.string().trim().min(1).max(200)
const expected = 'Expected 1 to 200 characters'

const isWrittenOut = (text: string): boolean => parseTemplate(text).parts.every(({ kind }) => kind === 'text')

/** Keeps a value under a key, in the transaction of the step: exactly once. */
export const persistRecord: StepType<PersistRecordFields> = {
  type: 'persistRecord',
  title: 'Persist record',
  description: 'Keeps a value in a collection; the same key again replaces it.',
  fields: [
    { name: 'collection', label: 'Collection', kind: 'template', required: true, placeholder: 'results' },
    {
      name: 'key',
      label: 'Key',
      kind: 'template',
      required: false,
      help: 'A key of its own for every run when left out.',
    },
    { name: 'value', label: 'Value', kind: 'json', required: true },
  ],
  shape: () => ({ collection: Template.min(1), key: Template.optional(), value: JsonTemplate }),
  actsOutside: false,
  faults: ({ collection, key }, path) =>
    Object.entries({ collection, key }).flatMap(([field, text]) =>
      text === undefined || !isWrittenOut(text) || Name.safeParse(text).success
        ? []
        : [{ path: [...path, field], message: expected }],
    ),
  async run(step, context) {
    const { runId, key: place } = context
    const rendered = await context.render({ collection: step.collection, key: step.key, value: step.value })
    const collection = nameOf('collection', rendered.collection)
    const key = rendered.key === undefined ? `${runId}/${place}` : nameOf('key', rendered.key)
    const output = { collection, key }
    const value = rendered.value ?? null
    const { length } = JSON.stringify(value)
    if (length > maxValue) {
      const message = `"value" came out as ${length} characters of JSON; a record holds at most ${maxValue}.`
      throw new StepFailed('invalid_value', message)
    }
    if (context.dryRun !== null) return { output, wouldDo: { ...output, value } }
    return { output, side: { records: [{ collection, key, value }] } }
  },
}

function nameOf(field: string, value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value
  const name = Name.safeParse(text)
  if (name.success) return name.data
  throw new StepFailed(
    'invalid_value',
    `"${field}" came out as ${JSON.stringify(value ?? null).slice(0, 100)}; expected 1 to 200 characters.`,
  )
}
