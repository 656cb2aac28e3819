/** Whoever decides without giving a name. */
export const somebody = 'a person'
