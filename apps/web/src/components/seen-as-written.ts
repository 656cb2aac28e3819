// Signs that nobody sees, and that turn the text around them about.
const hidden = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

/**
 * A text in which nothing hides: invisible signs stand as escapes. Somebody may be about to approve what it says, and
 * an address must not read otherwise than it leads.
 */
export const seenAsWritten = (text: string): string =>
  text.replace(hidden, (sign) => `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
