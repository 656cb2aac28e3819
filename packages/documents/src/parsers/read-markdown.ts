import type { DocumentPart } from '@workbench/core/ports/document-reader'
import { Lexer, type Token, type Tokens } from 'marked'
import { noPages, type Parser } from '../child/parser.ts'
import { heading, part } from '../child/part.ts'
import { rowText } from '../child/row-text.ts'
import { markdownPieces } from './markdown-pieces.ts'
import { plainInline, plainMarkup } from './plain-inline.ts'

/** Emphasis in longer blocks is left as it is written: some patterns take the square of their length to read. */
const inlineCharacters = 8_192

/** Headings, paragraphs, lists, code and tables of Markdown as GitHub reads it. */
export const readMarkdown: Parser = async function* ({ text }) {
  let isFirst = true
  for await (const piece of markdownPieces(text())) {
    const [matter, body] = isFirst ? withoutFrontMatter(piece) : ['', piece]
    isFirst = false
    if (matter !== '') yield part('paragraph', matter)
    yield* partsOf(tokensOf(body))
  }
  return noPages
}

function tokensOf(markdown: string): Token[] {
  const lexer = new Lexer({ gfm: true })
  const tokens = lexer.blockTokens(markdown, [])
  for (const { src, tokens: inline } of lexer.inlineQueue) {
    if (src.length <= inlineCharacters) lexer.inlineTokens(src, inline)
    else inline.push({ type: 'text', raw: src, text: src })
  }
  return tokens
}

/** What generators of sites put above the text, between two lines of dashes. */
function withoutFrontMatter(text: string): [string, string] {
  if (!text.startsWith('---\n')) return ['', text]
  const end = text.indexOf('\n---\n', 3)
  return end === -1 ? ['', text] : [text.slice(4, end).trim(), text.slice(end + 5)]
}

function* partsOf(tokens: readonly Token[]): Generator<DocumentPart, void> {
  for (const token of tokens as readonly MarkedToken[]) {
    if (token.type === 'heading') {
      const text = plainInline(token.tokens).trim()
      if (text !== '') yield heading(text, token.depth)
    } else if (token.type === 'code') {
      if (token.text.trim() !== '') yield part('code', token.text)
    } else if (token.type === 'table') yield* rows(token)
    else if (token.type === 'blockquote') yield* partsOf(token.tokens)
    else if (token.type === 'list') {
      const text = listLines(token, '').join('\n')
      if (text !== '') yield part('list', text)
    } else {
      const text = textOf(token).trim()
      if (text !== '') yield part('paragraph', text)
    }
  }
}

type MarkedToken =
  | Tokens.Heading
  | Tokens.Code
  | Tokens.Table
  | Tokens.Blockquote
  | Tokens.List
  | Tokens.Paragraph
  | Tokens.Text
  | Tokens.HTML
  | Tokens.Hr
  | Tokens.Space
  | Tokens.Def

function textOf(token: Exclude<MarkedToken, Tokens.List | Tokens.Table>): string {
  if (token.type === 'html') return plainMarkup(token.text)
  if (token.type === 'paragraph' || token.type === 'text') return plainInline(token.tokens ?? [token])
  return ''
}

function* rows({ header, rows: body }: Tokens.Table): Generator<DocumentPart, void> {
  const names = header.map(({ tokens }) => plainInline(tokens))
  for (const cells of body) {
    const text = rowText(
      names,
      cells.map(({ tokens }) => plainInline(tokens)),
    )
    if (text !== '') yield part('row', text)
  }
}

/** Items as they are written, with what belongs to them indented below. */
function listLines({ items, ordered, start }: Tokens.List, indent: string): string[] {
  const lines: string[] = []
  for (const [index, { tokens, task, checked }] of items.entries()) {
    const mark = ordered ? `${Number(start || 1) + index}.` : '-'
    const box = task ? `[${checked === true ? 'x' : ' '}] ` : ''
    const inner = `${indent}  `
    let lead = `${indent}${mark} ${box}`
    for (const token of tokens as readonly MarkedToken[]) {
      if (token.type === 'list') {
        lines.push(...listLines(token, inner))
        continue
      }
      for (const text of blockLines(token)) {
        lines.push(`${lead}${text}`)
        lead = inner
      }
    }
  }
  return lines
}

function blockLines(token: Exclude<MarkedToken, Tokens.List>): string[] {
  if (token.type === 'code') return token.text.split('\n')
  if (token.type === 'heading') return [plainInline(token.tokens)]
  if (token.type === 'table' || token.type === 'blockquote')
    return [...partsOf([token])].flatMap(({ text }) => text.split('\n'))
  const text = textOf(token).trim()
  return text === '' ? [] : text.split('\n')
}
