import { ConflictError, NotFoundError } from '../src/errors.ts'
import type { PersonaId } from '../src/models/ids.ts'
import type { Persona, PersonaDraft, PersonaVersion, TagCount } from '../src/models/persona.ts'
import type { PersonaRepository } from '../src/ports/persona-repository.ts'
import { pageOf } from './in-memory-page.ts'
import { type InMemoryState, timestampOf } from './in-memory-state.ts'
import { testId } from './test-id.ts'

export function createInMemoryPersonaRepository(state: InMemoryState): PersonaRepository {
  const { personas, personaVersions, scenarios } = state

  const insert = (draft: PersonaDraft): Persona => {
    const now = timestampOf(state)
    const persona: Persona = { id: testId<PersonaId>(), ...draft, version: 1, createdAt: now, updatedAt: now }
    personas.set(persona.id, structuredClone(persona))
    return persona
  }
  const find = (id: PersonaId): Persona => {
    const persona = personas.get(id)
    if (persona === undefined) throw new NotFoundError('persona', id)
    return persona
  }

  return {
    create: async (draft) => insert(draft),
    createMissing: async (drafts) =>
      drafts.map((draft) => {
        const exists = [...personas.values()].some(
          ({ name, instructions }) => name === draft.name && instructions === draft.instructions,
        )
        return exists ? null : insert(draft)
      }),
    get: async (id) => structuredClone(find(id)),
    getMany: async (ids) =>
      [...new Set(ids)].flatMap((id) => {
        const persona = personas.get(id)
        return persona === undefined ? [] : [structuredClone(persona)]
      }),
    async list({ q, tags = [], ...query }) {
      const wanted = q?.toLowerCase()
      const matching = [...personas.values()].filter(
        ({ name, description, tags: own }) =>
          (wanted === undefined || `${name}\n${description}`.toLowerCase().includes(wanted)) &&
          tags.every((tag) => own.includes(tag)),
      )
      return structuredClone(pageOf('personas', matching, ({ id }) => id, query))
    },
    async countTags() {
      const counts = new Map<string, number>()
      for (const { tags } of personas.values()) {
        for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
      }
      const counted: TagCount[] = [...counts].map(([tag, count]) => ({ tag, count }))
      return counted.toSorted((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1))
    },
    async listVersions(id, query) {
      const all = [...(personaVersions.get(id) ?? []), versionOf(find(id))]
      const place = ({ version }: PersonaVersion) => String(version).padStart(9, '0')
      return structuredClone(pageOf(`versions of ${id}`, all, place, query))
    },
    async update(id, version, draft) {
      const before = find(id)
      if (before.version !== version) {
        throw new ConflictError(`The persona has version ${before.version} by now, not ${version}.`)
      }
      const after = { ...before, ...draft, version: version + 1, updatedAt: timestampOf(state) }
      personaVersions.set(id, [...(personaVersions.get(id) ?? []), versionOf(before)])
      personas.set(id, structuredClone(after))
      return after
    },
    async delete(id) {
      find(id)
      const users = [...scenarios.values()].filter(({ participants, moderatorId, judgeId }) =>
        [...participants.map(({ personaId }) => personaId), moderatorId, judgeId].includes(id),
      )
      if (users.length > 0) {
        throw new ConflictError(`Scenarios use this persona: ${users.map(({ name }) => name).join(', ')}.`)
      }
      personas.delete(id)
      personaVersions.delete(id)
    },
  }
}

const versionOf = ({ id, updatedAt, ...content }: Persona): PersonaVersion => ({
  ...content,
  createdAt: updatedAt,
})
