import { PersonaId } from '@workbench/core/models/ids'
import type { Persona } from '@workbench/core/models/persona'
import type { PersonaRepository } from '@workbench/core/ports/persona-repository'
import type { FoundPersona, PersonaReference } from '../found/found.ts'
import { quotable } from '../found/text-fault.ts'

export interface ImportedPersona extends FoundPersona {
  readonly file: string
  /** null when one like it was there before. */
  readonly stored: Persona | null
}

/** The persona, or why the reference leads to none. */
export type LookupAnswer = { readonly persona: Persona } | { readonly reason: string }

type Content = Pick<Persona, 'name' | 'instructions'>

/**
 * Finds the personas that scenarios and runs refer to: those of the same file first, then of the whole import, then
 * those that earlier parts of it brought, then those that were there before.
 *
 * @param known - Ids of files that earlier parts of this import have brought in.
 */
export function createPersonaLookup(
  imported: readonly ImportedPersona[],
  personas: PersonaRepository,
  known: ReadonlyMap<string, PersonaId> = new Map(),
) {
  const byName = groupBy(imported, ({ draft }) => [draft.name])
  const byFileId = groupBy(imported, ({ fileIds }) => fileIds)
  const byLooseName = groupBy(imported, ({ draft }) => [draft.name.toLowerCase()])
  const existingByName = new Map<string, Promise<readonly Persona[]>>()

  const existing = (name: string): Promise<readonly Persona[]> => {
    const found = existingByName.get(name) ?? listByName(personas, name)
    existingByName.set(name, found)
    return found
  }

  const byContent = async ({ name, instructions }: Content): Promise<LookupAnswer> => {
    const brought = byName
      .get(name)
      ?.find(({ draft, stored }) => stored !== null && draft.instructions === instructions)
    if (brought?.stored) return { persona: brought.stored }
    const match = (await existing(name)).find((persona) => persona.instructions === instructions)
    return match === undefined
      ? { reason: `the persona "${name}" was removed meanwhile` }
      : { persona: match }
  }

  const existingById = new Map<string, Promise<Persona | null>>()

  const get = (id: string): Promise<Persona | null> => {
    const found = existingById.get(id) ?? getOne(personas, id)
    existingById.set(id, found)
    return found
  }

  /** @returns null when nobody has it. */
  const withId = async (id: string, file: string): Promise<LookupAnswer | null> => {
    const match = among(byFileId.get(id), file)
    if (match === 'several') return { reason: `several personas of the import have the id "${quotable(id)}"` }
    if (match !== null) return byContent(match.draft)
    const found = await get(known.get(id) ?? id)
    return found === null ? null : { persona: found }
  }

  const withName = async (name: string, file: string): Promise<LookupAnswer | null> => {
    const ambiguous = {
      reason: `several personas are called "${quotable(name)}": refer to one of them by personaId`,
    }
    const match = among(byName.get(name), file)
    if (match === 'several') return ambiguous
    if (match !== null) return byContent(match.draft)
    const [found, ...more] = await existing(name)
    if (found === undefined) return null
    return more.length > 0 ? ambiguous : { persona: found }
  }

  const withLooseName = async (name: string, file: string): Promise<LookupAnswer | null> => {
    const match = among(byLooseName.get(name.toLowerCase()), file)
    return match === null || match === 'several' ? null : byContent(match.draft)
  }

  const withAny = async (values: readonly string[], file: string): Promise<LookupAnswer> => {
    let refused: LookupAnswer | null = null
    for (const find of [withName, withId, withLooseName]) {
      for (const value of values) {
        const answer = await find(value, file)
        if (answer !== null && 'persona' in answer) return answer
        refused ??= answer
      }
    }
    return (
      refused ?? {
        reason: `there is no persona called ${values.map((value) => `"${quotable(value)}"`).join(' or ')}`,
      }
    )
  }

  return async (reference: PersonaReference, file: string): Promise<LookupAnswer> => {
    switch (reference.by) {
      case 'content':
        return byContent(reference)
      case 'id':
        return (
          (await withId(reference.id, file)) ?? {
            reason: `there is no persona with the id "${quotable(reference.id)}"`,
          }
        )
      case 'any':
        return withAny(reference.values, file)
    }
  }
}

export type PersonaLookup = ReturnType<typeof createPersonaLookup>

/** The one content among these, those of the file first; several that differ can't be told apart. */
function among(
  candidates: readonly ImportedPersona[] = [],
  file: string,
): ImportedPersona | 'several' | null {
  return only(candidates.filter((persona) => persona.file === file)) ?? only(candidates)
}

function only(candidates: readonly ImportedPersona[]): ImportedPersona | 'several' | null {
  const [first] = candidates
  if (first === undefined) return null
  const isOne = candidates.every(
    ({ draft }) => draft.name === first.draft.name && draft.instructions === first.draft.instructions,
  )
  return isOne ? first : 'several'
}

function groupBy(
  imported: readonly ImportedPersona[],
  keysOf: (persona: ImportedPersona) => readonly string[],
): ReadonlyMap<string, readonly ImportedPersona[]> {
  const groups = new Map<string, ImportedPersona[]>()
  for (const persona of imported) {
    for (const key of new Set(keysOf(persona))) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [persona])
      else group.push(persona)
    }
  }
  return groups
}

async function getOne(personas: PersonaRepository, id: string): Promise<Persona | null> {
  const parsed = PersonaId.safeParse(id)
  const [found] = parsed.success ? await personas.getMany([parsed.data]) : []
  return found ?? null
}

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
