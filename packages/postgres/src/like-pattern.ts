/** What somebody typed, as a pattern for ILIKE that finds it anywhere and takes nothing in it as a wildcard. */
export const likePattern = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`
