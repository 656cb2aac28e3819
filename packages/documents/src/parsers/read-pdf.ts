import type { DocumentPart } from '@workbench/core/ports/document-reader'
import { getDocumentProxy } from 'unpdf'
import type { Parser } from '../child/parser.ts'
import { heading, part } from '../child/part.ts'
import { ReadFault } from '../child/read-fault.ts'
import { pageRanges } from './page-ranges.ts'
import { type PdfBlock, pdfBlocks } from './pdf-blocks.ts'
import { type PdfRun, pdfLines } from './pdf-lines.ts'

/** How tall its usual text is shows on the first pages, and what is a heading after that. */
const pagesAhead = 5

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** The text of each page, put together from where its letters are. */
export const readPdf: Parser = async function* (file) {
  const pdf = await opened(await file.whole())
  const pages = pdf.numPages
  if (pages > file.limits.pages)
    throw new ReadFault(
      'document_limits',
      `has ${pages} pages, and at most ${file.limits.pages} can be read`,
      'Split it into several files and add those.',
    )
  const heights = heightCounts()
  const empty: number[] = []
  const broken: number[] = []
  let ahead: { readonly page: number; readonly blocks: readonly PdfBlock[] }[] = []
  for (let page = 1; page <= pages; page++) {
    const blocks = await blocksOf(pdf, page)
    if (blocks === null) broken.push(page)
    else if (blocks.length === 0) empty.push(page)
    else {
      heights.add(blocks)
      ahead.push({ page, blocks })
    }
    if (page < pagesAhead && page < pages) continue
    for (const one of ahead) yield* partsOf(one.blocks, one.page, heights.usual())
    ahead = []
  }
  if (broken.length === pages) throw new Error('none of its pages can be read')
  if (empty.length === pages)
    throw new ReadFault(
      'document_unreadable',
      pages === 1
        ? 'has no text on its one page: that is a picture, as a scanner makes'
        : `has no text on any of its ${pages} pages: they are pictures, as a scanner makes`,
      'Have the text in it recognised (OCR), and add that file.',
    )
  if (empty.length > 0) file.note(`There is no text on ${pageRanges(empty)} (scanned?).`)
  if (broken.length > 0) file.note(`What is on ${pageRanges(broken)} is broken and was left out.`)
  return { pages }
}

async function opened(bytes: Buffer): Promise<Pdf> {
  try {
    const data = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
    return await getDocumentProxy(data, { verbosity: 0 })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new ReadFault(
        'document_encrypted',
        'is protected by a password',
        'Save it without one and add that file.',
      )
    throw error
  }
}

/** @returns null when the page can not be read. */
async function blocksOf(pdf: Pdf, number: number): Promise<PdfBlock[] | null> {
  try {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    page.cleanup()
    return pdfBlocks(pdfLines(items.flatMap((item) => ('str' in item ? [runOf(item)] : []))))
  } catch (error) {
    // Of memory, or of depth: the next page is no better.
    if (error instanceof RangeError) throw error
    return null
  }
}

interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

function runOf({ str, transform, width, height }: TextItem): PdfRun {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform
  return { text: str, x, y, width, height: height || Math.hypot(c, d) || 1 }
}

function* partsOf(blocks: readonly PdfBlock[], page: number, usual: number): Generator<DocumentPart, void> {
  for (const [index, { text, height, lines }] of blocks.entries()) {
    const isAtEdge = index === 0 || index === blocks.length - 1
    if (isAtEdge && blocks.length > 1 && isPageNumber(text)) continue
    const level = lines <= 3 && text.length <= 200 ? headingLevel(height / usual) : null
    yield level === null ? part('paragraph', text, page) : heading(text, level, page)
  }
}

const isPageNumber = (text: string): boolean =>
  /^(page |seite |- ?)?\d{1,5}( ?(of|von|\/) ?\d{1,5}| ?-)?$/i.test(text)

function headingLevel(times: number): number | null {
  if (times < 1.15) return null
  if (times < 1.35) return 3
  return times < 1.75 ? 2 : 1
}

/** Which height most letters have, to half a point. */
function heightCounts() {
  const counts = new Map<number, number>()
  return {
    add(blocks: readonly PdfBlock[]) {
      for (const { text, height } of blocks) {
        const rounded = Math.max(0.5, Math.round(height * 2) / 2)
        counts.set(rounded, (counts.get(rounded) ?? 0) + text.length)
      }
    },
    usual: () => [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [1, 0])[0] ?? 1,
  }
}
