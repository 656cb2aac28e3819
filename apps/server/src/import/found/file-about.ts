export type ItemKind = 'persona' | 'scenario' | 'run' | 'tool'

/** What a file's path says about what it holds. */
export interface FileAbout {
  /** Of the folders `personas`, `scenarios`, `runs` and `tools` the innermost that it lies in; null: none of them. */
  readonly kind: ItemKind | null
  /** Its name without folder and ending: what other files may call its item by. */
  readonly stem: string
}

const kinds: Readonly<Record<string, ItemKind>> = {
  personas: 'persona',
  scenarios: 'scenario',
  runs: 'run',
  tools: 'tool',
}

export function fileAbout(name: string): FileAbout {
  const parts = name.split(/[/\\]/)
  const file = parts.pop() ?? ''
  const folder = parts.findLast((part) => Object.hasOwn(kinds, part.toLowerCase()))
  return {
    kind: folder === undefined ? null : (kinds[folder.toLowerCase()] ?? null),
    stem: file.replace(/\.tool\.ts$|\.[^.]*$/i, ''),
  }
}
