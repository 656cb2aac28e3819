/**
 * A guess at how many tokens a text has, for providers that report none: a token for every four ASCII characters
 * and one for every other character (a Latin letter with an accent or a Chinese character is about one in today's
 * vocabularies). Within about a third of the truth for English prose, more often above than below.
 */
export function estimateTokens(text: string): number {
  let ascii = 0
  let other = 0
  for (let index = 0; index < text.length; index += 1) {
    const codeUnit = text.charCodeAt(index)
    if (codeUnit < 0x80) ascii += 1
    // Of a surrogate pair only the first half is counted.
    else if (codeUnit < 0xdc00 || codeUnit > 0xdfff) other += 1
  }
  return Math.ceil(ascii / 4) + other
}
