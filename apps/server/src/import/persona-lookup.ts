import { PersonaId } from '@workbench/core/models/ids'
import type { Persona } from '@workbench/core/models/persona'
import type { PersonaRepository } from '@workbench/core/ports/persona-repository'
import type { FoundPersona, PersonaReference } from './found.ts'
import { quotable } from './text-fault.ts'

export interface ImportedPersona extends FoundPersona {
  readonly file: string
}

/** A persona's id, or why the reference leads to none. */
export type LookupAnswer = { readonly id: PersonaId } | { readonly reason: string }

type Content = Pick<Persona, 'name' | 'instructions'>

/**
 * Finds the personas that scenarios refer to: those of the same file first, then of the whole import, then those
 * that were there before. Use it once the import's personas are stored.
 */
export function createPersonaLookup(imported: readonly ImportedPersona[], personas: PersonaRepository) {
  const existingByName = new Map<string, Promise<readonly Persona[]>>()

  const existing = (name: string): Promise<readonly Persona[]> => {
    const known = existingByName.get(name) ?? listByName(personas, name)
    existingByName.set(name, known)
    return known
  }

  const byContent = async ({ name, instructions }: Content): Promise<LookupAnswer> => {
    const match = (await existing(name)).find((persona) => persona.instructions === instructions)
    return match === undefined ? { reason: `the persona "${name}" was removed meanwhile` } : { id: match.id }
  }

  /** The one content among these; several that differ can't be told apart. */
  const only = (candidates: readonly ImportedPersona[]): ImportedPersona | 'several' | null => {
    const [first] = candidates
    if (first === undefined) return null
    return candidates.every(({ draft }) => draft.instructions === first.draft.instructions)
      ? first
      : 'several'
  }

  const inImport = (matches: (persona: ImportedPersona) => boolean, file: string) =>
    only(imported.filter((persona) => persona.file === file && matches(persona))) ??
    only(imported.filter(matches))

  const byId = async (id: string, file: string): Promise<LookupAnswer> => {
    const match = inImport(({ fileId }) => fileId === id, file)
    if (match === 'several') return { reason: `several personas of the import have the id "${quotable(id)}"` }
    if (match !== null) return byContent(match.draft)
    const parsed = PersonaId.safeParse(id)
    const [found] = parsed.success ? await personas.getMany([parsed.data]) : []
    return found === undefined
      ? { reason: `there is no persona with the id "${quotable(id)}"` }
      : { id: found.id }
  }

  const byName = async (name: string, file: string): Promise<LookupAnswer> => {
    const ambiguous = { reason: `several personas are called "${name}": refer to one of them by personaId` }
    const match = inImport(({ draft }) => draft.name === name, file)
    if (match === 'several') return ambiguous
    if (match !== null) return byContent(match.draft)
    const [found, ...more] = await existing(name)
    if (found === undefined) return { reason: `there is no persona called "${name}"` }
    return more.length > 0 ? ambiguous : { id: found.id }
  }

  return async (reference: PersonaReference, file: string): Promise<LookupAnswer> => {
    switch (reference.by) {
      case 'content':
        return byContent(reference)
      case 'id':
        return byId(reference.id, file)
      case 'name':
        return byName(reference.name, file)
    }
  }
}

export type PersonaLookup = ReturnType<typeof createPersonaLookup>

const maxPages = 100

/** The repository matches parts of names and descriptions; a reference means a whole name. */
async function listByName(personas: PersonaRepository, name: string): Promise<readonly Persona[]> {
  const found: Persona[] = []
  let cursor: string | undefined
  for (let page = 0; page < maxPages; page += 1) {
    const { items, nextCursor } = await personas.list({ q: name, limit: 200, cursor })
    found.push(...items.filter((persona) => persona.name === name))
    if (nextCursor === null) break
    cursor = nextCursor
  }
  return found
}
