/** What a person may say in one turn or note, in UTF-16 code units; the estimate sets aside as much for each turn. */
export const mostPersonText = 4_000
