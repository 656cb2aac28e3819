import type { Persona, PersonaDraft } from '@workbench/client/models'
import { api } from '../../api/client.ts'
import type { Editing } from '../versions/use-editor.ts'
import { checkPersona, personaDraftOf } from './persona-draft.ts'

export const personaEditing: Editing<Persona, PersonaDraft> = {
  queryKey: 'personas',
  draftOf: personaDraftOf,
  check: checkPersona,
  create: (draft) => api.personas.create(draft),
  update: (id, version, draft) => api.personas.update(id, { ...draft, version }),
  read: (id) => api.personas.get(id),
  find: async ({ name }) => (await api.personas.list({ q: name })).items,
}
