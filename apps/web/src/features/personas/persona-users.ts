/** A scenario that a persona sits in. */
export interface PersonaUser {
  readonly id: string
  readonly name: string
}

/** The scenarios that the server names when a persona can't be deleted: `"Name" (id), "Other name" (id)`. */
export const usersIn = (detail: string): readonly PersonaUser[] =>
  [...detail.matchAll(/"((?:(?!" \([0-9a-f-]{36}\)).)*)" \(([0-9a-f-]{36})\)/gs)].map(
    ([, name = '', id = '']) => ({
      id,
      name,
    }),
  )
