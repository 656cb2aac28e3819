import type { ExchangeFile } from '@workbench/core/exchange/exchange-file'
import { Document, Scalar, visit } from 'yaml'

/**
 * A file of ours as YAML: one field a line, texts of several lines as they read. What is read from it is what was written,
 * to the last blank: a text that a block can't hold exactly stands in quotes.
 */
export function exchangeYaml(file: ExchangeFile): string {
  // Two fields that happen to share a list in memory are two lists.
  const document = new Document(file, {
    version: '1.2',
    schema: 'core',
    compat: 'yaml-1.1',
    aliasDuplicateObjects: false,
  })
  visit(document, {
    Scalar(place, node) {
      if (typeof node.value !== 'string' || place === 'key') return
      if (!isPlain(node.value)) node.type = Scalar.QUOTE_DOUBLE
      else if (node.value.includes('\n')) node.type = Scalar.BLOCK_LITERAL
    },
  })
  return document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY })
}

/** What looks the same wherever it is read: no other line breaks, no marks of byte order, nothing unseen. */
const isPlain = (text: string): boolean =>
  /^[\n\t\x20-\x7e\u{a0}-\u{2027}\u{202a}-\u{d7ff}\u{e000}-\u{fefe}\u{ff00}-\u{fffd}\u{10000}-\u{10ffff}]*$/u.test(
    text,
  )
