import type { Document, DocumentStatus } from '@workbench/client/models'
import { agoText } from '../display/amounts.ts'
import { inLine } from '../display/in-line.ts'
import { sizeText } from '../display/size-text.ts'
import type { Style } from '../display/style.ts'
import type { Column } from '../display/table.ts'
import { shortId } from '../runs/short-id.ts'

const looks: Readonly<Record<DocumentStatus, readonly [icon: string, colour: keyof Style]>> = {
  queued: ['◌', 'faint'],
  ingesting: ['●', 'busy'],
  ready: ['✓', 'good'],
  failed: ['✗', 'bad'],
}

export const passagesText = (chunks: number): string => `${chunks} ${chunks === 1 ? 'passage' : 'passages'}`

export const documentStatusText = (status: DocumentStatus): string => `${looks[status][0]} ${status}`

export const paintDocumentStatus = (text: string, status: DocumentStatus, style: Style): string =>
  style[looks[status][1]](text)

export const documentColumns = (now: number): readonly Column<Document>[] => [
  { title: 'ID', text: ({ id }) => shortId(id) },
  {
    title: 'STATUS',
    text: ({ status }) => documentStatusText(status),
    paint: (text, { status }, style) => paintDocumentStatus(text, status, style),
  },
  { title: 'TITLE', text: ({ title }) => inLine(title), isFlexible: true },
  { title: 'COLLECTION', text: ({ collection }) => inLine(collection), givesWay: 4 },
  { title: 'TAGS', text: ({ tags }) => inLine(tags.join(', ')), givesWay: 1 },
  { title: 'PASSAGES', text: ({ chunks }) => String(chunks), align: 'right', givesWay: 3 },
  { title: 'SIZE', text: ({ sizeBytes }) => sizeText(sizeBytes), align: 'right', givesWay: 2 },
  { title: 'ADDED', text: ({ updatedAt }) => agoText(updatedAt, now), align: 'right', givesWay: 5 },
]

/** As programs read it. */
export const documentLine = ({
  id,
  status,
  collection,
  chunks,
  sizeBytes,
  updatedAt,
  title,
}: Document): string =>
  [id, status, inLine(collection), chunks, sizeBytes, updatedAt, inLine(title)].join('\t')
