import { PersonaDraft } from '@workbench/core/models/persona'
import { type Found, fault } from './found.ts'
import { describeIssues } from './place.ts'
import { quotable } from './text-fault.ts'

/** A persona as `GET /personas/:id` gives it or as a person writes it: name and instructions are enough. */
export function readPersona(item: Readonly<Record<string, unknown>>, place: string): Found {
  const { id, version: _version, createdAt: _createdAt, updatedAt: _updatedAt, ...content } = item
  const draft = PersonaDraft.safeParse(content)
  if (!draft.success) return fault(place, `persona: ${describeIssues(draft.error)}`, nameOf(item))
  return { kind: 'persona', place, fileId: typeof id === 'string' ? id : null, draft: draft.data }
}

/** What to call an item in a message, also one that can't be imported. */
export function nameOf(item: Readonly<Record<string, unknown>>): string | null {
  const name = [item.name, item.title, item.topic].find((value) => typeof value === 'string')
  return typeof name === 'string' ? quotable(name) : null
}
