// Text that somebody else wrote, put into XML 1.0 so that it stays text.

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // An attribute would make spaces of them.
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}

/** For elements and attributes alike. What no XML may hold, not even escaped, becomes U+FFFD. */
export const asXml = (text: string): string =>
  [...text].map((character) => escapes[character] ?? (isAllowed(character) ? character : '\uFFFD')).join('')

/** @see https://www.w3.org/TR/xml/#charsets */
function isAllowed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000
}
