/**
 * Upper bound of the tokens of a text. Tokenizers take about four bytes of English for a token, three of Chinese (one
 * character), and fewer of digits and code; three is on the safe side for all but the densest text.
 */
export const tokensOfBytes = (bytes: number): number => Math.ceil(bytes / 3)
