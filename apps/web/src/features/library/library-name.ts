/** A library of things with versions; also where its pages are, and how keys of its queries begin. */
export type LibraryName = 'personas' | 'scenarios' | 'workflows'

/** What one thing in it is called. */
export const oneOf = {
  personas: 'persona',
  scenarios: 'scenario',
  workflows: 'workflow',
} as const satisfies Record<LibraryName, string>

export const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
