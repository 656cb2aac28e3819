import { type Faults, noFaults } from '../../api/faults.ts'

export interface Versioned {
  readonly id: string
  readonly version: number
}

/** A form and what stands around it. */
export interface EditorState<Item, Draft> {
  /** What the server had when the form was filled; null: something new. */
  readonly base: Item | null
  readonly draft: Draft
  readonly faults: Faults
  /** How often a save was refused because of a field. */
  readonly refusals: number
  /** Why it could not be saved. */
  readonly error: unknown
  /** What somebody else saved meanwhile. */
  readonly theirs: Item | null
}

export const openEditor = <Item, Draft>(base: Item | null, draft: Draft): EditorState<Item, Draft> => ({
  base,
  draft,
  faults: noFaults,
  refusals: 0,
  error: null,
  theirs: null,
})

/** Something was typed; the faults of those fields are gone until the next save. @param pathOf - See Editing. */
export function withChanges<Item, Draft extends object>(
  state: EditorState<Item, Draft>,
  changes: Partial<Draft>,
  pathOf: Readonly<Record<string, string>> = {},
): EditorState<Item, Draft> {
  const touched = Object.keys(changes).map((key) => pathOf[key] ?? key)
  const left = Object.entries(state.faults).filter(
    ([path]) => !touched.some((field) => path === field || path.startsWith(`${field}.`)),
  )
  const isSame = left.length === Object.keys(state.faults).length
  return {
    ...state,
    draft: { ...state.draft, ...changes },
    faults: isSame ? state.faults : Object.fromEntries(left),
  }
}

/** A save begins: what the last one found is forgotten. */
export const withAttempt = <Item, Draft>(state: EditorState<Item, Draft>): EditorState<Item, Draft> => ({
  ...state,
  faults: noFaults,
  error: null,
})

/** A save failed. @param error - null: the fields say it all. */
export function withFailure<Item, Draft>(
  state: EditorState<Item, Draft>,
  faults: Faults,
  error: unknown,
): EditorState<Item, Draft> {
  const isAboutFields = Object.keys(faults).length > 0
  return { ...state, faults, error, theirs: null, refusals: state.refusals + (isAboutFields ? 1 : 0) }
}

export const withTheirs = <Item, Draft>(
  state: EditorState<Item, Draft>,
  theirs: Item | null,
): EditorState<Item, Draft> => ({ ...state, theirs })

/**
 * The server has this now.
 *
 * @param sent - The draft that became it: what was typed since then stays. Null: the form is filled anew.
 */
export function withSaved<Item, Draft>(
  state: EditorState<Item, Draft>,
  item: Item,
  draftOf: (item: Item) => Draft,
  sent: Draft | null = null,
): EditorState<Item, Draft> {
  const draft = sent === null || state.draft === sent ? draftOf(item) : state.draft
  return { ...openEditor(item, draft), refusals: state.refusals }
}

/** Whether something would be lost. @param start - What a form for something new begins with. */
export const isChanged = <Item, Draft>(
  { base, draft }: Pick<EditorState<Item, Draft>, 'base' | 'draft'>,
  start: Draft,
  draftOf: (item: Item) => Draft,
): boolean => JSON.stringify(draft) !== JSON.stringify(base === null ? start : draftOf(base))
