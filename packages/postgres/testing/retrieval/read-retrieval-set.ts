import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface RetrievalPassage {
  /** `title/heading`, which questions name their answers by. */
  readonly name: string
  readonly heading: string
  /** With its heading, as documents are parted. */
  readonly text: string
}

export interface RetrievalDocument {
  readonly title: string
  /** What it is: its file's name. */
  readonly kind: string
  readonly passages: readonly RetrievalPassage[]
}

const kinds = ['policies', 'papers', 'manuals', 'minutes', 'german']

/** Documents of several kinds, short ones, with a passage for each heading. */
export async function readRetrievalSet(): Promise<readonly RetrievalDocument[]> {
  const files = await Promise.all(
    kinds.map(async (kind) => ({
      kind,
      text: await readFile(join(import.meta.dirname, `${kind}.md`), 'utf8'),
    })),
  )
  return files.flatMap(({ kind, text }) =>
    text
      .split(/^# /m)
      .slice(1)
      .map((document) => ({ kind, ...documentIn(document) })),
  )
}

function documentIn(text: string): Omit<RetrievalDocument, 'kind'> {
  const [title = '', ...sections] = text.split(/^## /m)
  return {
    title: title.trim(),
    passages: sections.map((section) => {
      const heading = section.slice(0, section.indexOf('\n'))
      const body = section.slice(heading.length).trim()
      return { name: `${title.trim()}/${heading}`, heading, text: `${heading}\n\n${body}` }
    }),
  }
}
