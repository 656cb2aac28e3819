import { PersonaDraft } from '@workbench/core/models/persona'
import { type Found, fault, leftOut, remarks } from '../found/found.ts'
import { fieldsOf, type Item } from '../found/item-fields.ts'
import { idText, listed, longText, modelName, nameText, numeric } from '../found/old-values.ts'
import { parseLeniently } from '../found/plain-issues.ts'
import { nameOf, type ReadContext } from '../found/read-context.ts'
import { quotable } from '../found/text-fault.ts'

/** Fields of a persona's draft, in the spellings that old files use. */
export const personaSpellings = {
  name: ['name', 'title', 'displayName'],
  instructions: ['instructions', 'systemPrompt', 'system', 'systemMessage', 'prompt'],
} as const

const nothingToSay = ['version', 'createdAt', 'updatedAt', 'schemaVersion', '$schema', 'kind', 'type']

/**
 * A persona as `GET /personas/:id` gives it, as a person writes it or as older programs stored it: a name and
 * instructions are enough.
 */
export function readPersona(item: Item, { place, stem }: ReadContext): Found[] {
  const fields = fieldsOf(item, nothingToSay)
  const id = idText(fields.take('id', '_id', 'uuid', 'personaId', 'slug', 'key'))
  const { content, reasons } = personaContent(fields)
  const parsed = readDraft({ ...content, name: content.name ?? stem ?? undefined })
  if ('reason' in parsed) return [fault(place, `persona: ${parsed.reason}`, nameOf(item))]
  return [
    {
      kind: 'persona',
      place,
      fileIds: [id, stem].filter((one) => one !== null),
      draft: parsed.data,
    },
    ...remarks(place, parsed.data.name, [...reasons, ...parsed.left, ...leftOut(fields.left())]),
  ]
}

/** A name and instructions are needed; what is wrong with anything else leaves out that alone. */
export const readDraft = (content: Readonly<Record<string, unknown>>) =>
  parseLeniently(PersonaDraft, content, ['name', 'instructions'])

/** The fields of a draft that are there, and what is said about those that had to be left out. */
export function personaContent({ take }: ReturnType<typeof fieldsOf>) {
  const givenModel = take('model', 'modelName', 'llm')
  const model = modelName(givenModel)
  const content = {
    name: nameText(take(...personaSpellings.name)),
    instructions: longText(take(...personaSpellings.instructions)),
    description: take('description', 'bio', 'about', 'summary'),
    model: model ?? undefined,
    temperature: numeric(take('temperature')),
    maxOutputTokens: numeric(take('maxOutputTokens', 'maxTokens', 'maxCompletionTokens')),
    tools: listed(take('tools')),
    toolLimits: take('toolLimits'),
    tags: listed(take('tags', 'labels', 'categories', 'category')),
    metadata: take('metadata'),
  }
  return { content: withoutUndefined(content), reasons: modelRemark(givenModel) }
}

/** A bare model name does not say who serves it; the default model speaks instead. */
export function modelRemark(given: unknown): string[] {
  if (given === undefined || given === '' || modelName(given) !== null) return []
  const shown = typeof given === 'string' ? `"${quotable(given)}"` : `of type ${typeof given}`
  return [`model ${shown} left out: write it as "provider:model"`]
}

const withoutUndefined = <Content extends object>(content: Content): Partial<Content> =>
  Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined)) as Partial<Content>
