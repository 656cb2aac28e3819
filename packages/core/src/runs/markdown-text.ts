// Text that somebody else wrote, put into Markdown so that it stays text: no heading of its own, no HTML, no link
// to an image that is fetched as soon as the file is opened.

const special = /[\\`*_{}[\]<>#!|~&]/g
/** What GitHub makes a link of where it stands: the colon of an address, the dot of one without a scheme. */
const linking = /:(?=\/\/)|(?<=\bwww)\./gi

/** Within a line: line breaks become spaces, and what Markdown would read is escaped. */
export const asInline = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(special, (character) => `\\${character}`)
    .replaceAll(linking, (character) => `\\${character}`)

/** A heading of at most one line. */
export const asHeading = (text: string): string => asInline(text) || 'Untitled'

/**
 * A quotation. Its own emphasis and lists stay, since models write Markdown; HTML, images and links to elsewhere do
 * not.
 */
export const asQuote = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .trim()
    .replaceAll('<', '\\<')
    .replaceAll('![', '\\!\\[')
    .replaceAll('](', ']\\(')
    .replaceAll(/^( {0,3}\[[^\]]*\]):/gm, '$1\\:')
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')

/** JSON in a fence longer than any run of backticks in it. */
export function fencedJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2) ?? 'null'
  const longest = Math.max(0, ...(json.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(Math.max(3, longest + 1))
  return `${fence}json\n${json}\n${fence}`
}
