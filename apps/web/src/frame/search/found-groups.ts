import type { SearchHit, SearchKind } from '@workbench/client/models'
import type { Mark } from '../../components/mark-pieces.ts'
import { relativeTime } from '../../format/time.ts'

/** Something that was found, in words. */
export interface FoundItem {
  /** Of its place: a run can be found at several turns. */
  readonly key: string
  readonly kind: SearchKind
  readonly title: string
  readonly titleMarks: readonly Mark[]
  /** The words around what was found; null where the title says it all. */
  readonly excerpt: { readonly text: string; readonly marks: readonly Mark[] } | null
  /** `turn 4 · 2 d ago` */
  readonly hint: string
  /** Where it is: at the turn, or at the passage. */
  readonly href: string
  /** The turn it leads to. */
  readonly turn: number | null
}

interface FoundGroup {
  readonly name: string
  readonly items: readonly FoundItem[]
}

const groups: readonly (readonly [SearchKind, string])[] = [
  ['run', 'Runs'],
  ['document', 'Documents'],
  ['persona', 'Personas'],
  ['scenario', 'Scenarios'],
]

/**
 * What was found, by kind, in the order of the answer within each; groups without anything are left out.
 * @param now - Milliseconds since 1970.
 */
export const foundGroups = (hits: readonly SearchHit[], now: number): readonly FoundGroup[] =>
  groups
    .map(([kind, name]) => ({
      name,
      items: hits.filter((hit) => hit.kind === kind).map((hit) => foundItem(hit, now)),
    }))
    .filter(({ items }) => items.length > 0)

function foundItem(hit: SearchHit, now: number): FoundItem {
  const { kind, id, title, excerpt, marks, turn, chunkId, at } = hit
  const isTitle = excerpt.trim() === title.trim()
  return {
    key: [kind, id, turn, chunkId].join('/'),
    kind,
    title,
    titleMarks: isTitle ? marks : [],
    excerpt: isTitle || excerpt.trim() === '' ? null : { text: excerpt, marks },
    hint: [...(turn === null ? [] : [`turn ${turn + 1}`]), relativeTime(at, now)].join(' · '),
    href: addressOf(hit),
    turn,
  }
}

function addressOf({ kind, id, turn, chunkId }: SearchHit): string {
  const path = `/${kind}s/${encodeURIComponent(id)}`
  if (turn !== null) return `${path}?turn=${turn}`
  return chunkId === null ? path : `${path}?chunk=${encodeURIComponent(chunkId)}`
}
