import type { ImportResult } from '@workbench/client/models'

export type ImportAsks = ImportResult['asks']

/** A variable without a value, and the files that have it. */
export interface AskedVariable {
  readonly name: string
  readonly files: readonly string[]
}

/** Each variable once, in the order in which files name them. */
export function askedVariables(asks: ImportAsks): readonly AskedVariable[] {
  const filesOf = new Map<string, string[]>()
  for (const { name: file, variables } of asks) {
    for (const variable of variables) filesOf.set(variable, [...(filesOf.get(variable) ?? []), file])
  }
  return [...filesOf].map(([name, files]) => ({ name, files }))
}

/** Which of them nobody has given a value yet; blanks are none. */
export const unanswered = (
  variables: readonly AskedVariable[],
  values: Readonly<Record<string, string>>,
): readonly string[] => variables.map(({ name }) => name).filter((name) => (values[name] ?? '').trim() === '')
