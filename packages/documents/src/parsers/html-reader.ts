import type { DocumentPart } from '@workbench/core/ports/document-reader'
import { Parser } from 'htmlparser2'
import { tooDeep } from '../child/fault-of.ts'
import { heading, part } from '../child/part.ts'
import { ReadFault } from '../child/read-fault.ts'
import { type HtmlTable, htmlTable } from './html-table.ts'

/** What people don't read, or read on every page of a site. */
const unread = new Set(
  `script style noscript template nav svg iframe object embed canvas audio video select button textarea input
  datalist dialog title map`.split(/\s+/),
)
/** These begin and end a line of text. */
const blocks = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form
  header hgroup hr html legend main p section summary table tbody tfoot thead caption`.split(/\s+/),
)
const levels: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 }
const longestList = 8_192
/** Text in which no tag comes for so long, characters, is parted, so that memory stays flat. */
const longestText = 65_536

interface HtmlReader {
  push(html: string): DocumentPart[]
  end(): DocumentPart[]
}

/**
 * The parts of HTML that comes in pieces.
 *
 * @param depth - Of tags within each other, at most.
 */
export function htmlReader(depth: number): HtmlReader {
  let parts: DocumentPart[] = []
  let text = ''
  /** Names of open tags, and below which one nothing is read. */
  const open: string[] = []
  let hiddenBelow = -1
  let pre = 0
  let article = 0
  let list: string[] = []
  const lists: { readonly isOrdered: boolean; count: number }[] = []
  let mark = ''
  const tables: HtmlTable[] = []

  const flush = (): void => {
    const said = pre > 0 ? text.replace(/^\n/, '').trimEnd() : collapsed(text)
    text = ''
    if (said === '') return
    const table = tables.at(-1)
    if (table !== undefined) table.text(said)
    else if (lists.length > 0) addToList(said)
    else parts.push(part(pre > 0 ? 'code' : 'paragraph', said))
  }
  const addToList = (said: string): void => {
    const indent = '  '.repeat(Math.min(lists.length, 9) - 1)
    const lead = mark === '' ? `${indent}  ` : `${indent}${mark} `
    mark = ''
    list.push(...said.split('\n').map((line, index) => `${index === 0 ? lead : `${indent}  `}${line}`))
    if (list.length * 40 > longestList && list.join('\n').length > longestList) flushList()
  }
  const flushList = (): void => {
    if (list.length > 0) parts.push(part('list', list.join('\n')))
    list = []
  }
  const flushAll = (): void => {
    flush()
    if (lists.length === 0) flushList()
  }

  const opened = (name: string): void => {
    if (name in levels || blocks.has(name)) flushAll()
    if (name === 'br') text += '\n'
    else if (name === 'pre') {
      flushAll()
      pre += 1
    } else if (name === 'ul' || name === 'ol') {
      flushAll()
      lists.push({ isOrdered: name === 'ol', count: 0 })
    } else if (name === 'li') {
      flush()
      const own = lists.at(-1)
      if (own !== undefined) own.count += 1
      mark = own?.isOrdered === true ? `${own.count}.` : '-'
    } else if (name === 'table') tables.push(htmlTable())
    else if (name === 'tr' || name === 'td' || name === 'th') {
      flush()
      if (name === 'tr') tables.at(-1)?.row()
      else tables.at(-1)?.cell(name === 'th')
    } else if (name === 'main' || name === 'article') article += 1
  }

  const closed = (name: string): void => {
    const level = levels[name]
    if (level !== undefined) {
      const said = collapsed(text).replaceAll('\n', ' ')
      // Within a list or a table it is one of its lines.
      if (tables.length > 0 || lists.length > 0) flush()
      else if (said !== '') parts.push(heading(said, level))
      text = ''
    } else if (name === 'pre') {
      flush()
      pre = Math.max(0, pre - 1)
    } else if (name === 'ul' || name === 'ol') {
      flush()
      lists.pop()
      mark = ''
      if (lists.length === 0) flushList()
    } else if (name === 'table') {
      flush()
      const rows = tables.pop()?.rows() ?? []
      const outer = tables.at(-1)
      if (outer !== undefined) outer.text(rows.join('\n'))
      else for (const row of rows) parts.push(part('row', row))
    } else if (name === 'li' || name === 'td' || name === 'th' || name === 'tr' || blocks.has(name)) flush()
    if (name === 'main' || name === 'article') article = Math.max(0, article - 1)
  }

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open.push(name)
        if (open.length > depth) throw new ReadFault(tooDeep.code, tooDeep.reason, tooDeep.hint)
        if (hiddenBelow !== -1) return
        if (isUnread(name, attributes, article > 0)) {
          if (blocks.has(name) || name === 'nav') flushAll()
          hiddenBelow = open.length
        } else opened(name)
      },
      onclosetag(name) {
        const isHidden = hiddenBelow !== -1
        if (open.length <= hiddenBelow) hiddenBelow = -1
        open.pop()
        if (!isHidden) closed(name)
      },
      ontext(data) {
        if (hiddenBelow !== -1) return
        text += pre > 0 ? data : data.replace(/\s+/g, ' ')
        if (text.length > longestText) flush()
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  const taken = (): DocumentPart[] => {
    const full = parts
    parts = []
    return full
  }
  return {
    push(html) {
      parser.write(html)
      return taken()
    },
    end() {
      parser.end()
      lists.length = 0
      flushAll()
      return taken()
    },
  }
}

function isUnread(name: string, attributes: Readonly<Record<string, string>>, isInArticle: boolean): boolean {
  if (unread.has(name)) return true
  // What a site says below every page; an article's own foot is part of it.
  if (name === 'footer' && !isInArticle) return true
  return (
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    attributes.role === 'navigation' ||
    /display\s*:\s*none/i.test(attributes.style?.slice(0, 500) ?? '')
  )
}

/** White space as browsers show it; line breaks that were meant stay. */
const collapsed = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
