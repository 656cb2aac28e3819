import { saidInTurn } from '../src/debate/answers/said-in-turn.ts'
import type { SearchHit, SearchKind } from '../src/models/search-hit.ts'
import type { SearchEverywhere } from '../src/ports/search-everywhere.ts'
import { excerptOf } from '../src/search/excerpt-of.ts'
import { searchWords } from '../src/search/search-words.ts'
import { hasAllWords } from '../src/search/word-places.ts'
import type { InMemoryState } from './in-memory-state.ts'

/** Something that can be found: by its title, or else by one of its texts. */
interface Findable extends Pick<SearchHit, 'id' | 'title' | 'at'> {
  readonly texts: readonly (Partial<Pick<SearchHit, 'turn' | 'chunkId'>> & { readonly text: string })[]
}

export const createInMemorySearchEverywhere = (state: InMemoryState): SearchEverywhere => ({
  async search({ q, kinds, limit }) {
    const words = searchWords(q)
    if (words.length === 0) return []
    return kinds.flatMap((kind) => {
      const found = findables[kind](state).toSorted((a, b) => (a.at < b.at ? 1 : -1))
      const byTitle = found.filter(({ title }) => hasAllWords([title.replaceAll(/[._\-/]/g, ' ')], words))
      const hits = [...new Set([...byTitle, ...found])].flatMap((one) => hitOf(kind, one, words) ?? [])
      return hits.slice(0, limit)
    })
  },
})

function hitOf(
  kind: SearchKind,
  { id, title, at, texts }: Findable,
  words: readonly string[],
): SearchHit | null {
  const found = texts.find(({ text }) => hasAllWords([text], words))
  if (found === undefined && !hasAllWords([title.replaceAll(/[._\-/]/g, ' '), ''], words)) return null
  const shown = excerptOf(found?.text ?? title, words) ?? { excerpt: title, marks: [] }
  return { kind, id, title, ...shown, turn: found?.turn ?? null, chunkId: found?.chunkId ?? null, at }
}

const findables: Readonly<Record<SearchKind, (state: InMemoryState) => readonly Findable[]>> = {
  run: ({ runs }) =>
    [...runs.values()].map(({ run, turns }) => ({
      ...{ id: run.id, title: run.title, at: run.queuedAt },
      texts: turns.map((turn) => ({ text: saidInTurn(turn), turn: turn.index })),
    })),
  persona: ({ personas }) =>
    [...personas.values()].map(({ id, name, description, instructions, updatedAt }) => ({
      ...{ id, title: name, at: updatedAt },
      texts: [
        { text: `${description}\n${instructions}` },
        { text: `${name}\n${description}\n${instructions}` },
      ],
    })),
  scenario: ({ scenarios }) =>
    [...scenarios.values()].map(({ id, name, topic, context, updatedAt }) => ({
      ...{ id, title: name, at: updatedAt },
      texts: [{ text: `${topic}\n${context}` }, { text: `${name}\n${topic}\n${context}` }],
    })),
  document: ({ documents, chunks }) =>
    [...documents.values()].map(({ id, title, updatedAt, published }) => ({
      ...{ id, title, at: updatedAt },
      texts: [...chunks.values()]
        .filter(
          ({ documentId, generation }) => documentId === id && generation >= (published?.generation ?? 1e9),
        )
        .map((chunk) => ({ text: chunk.text, chunkId: chunk.id })),
    })),
}
