/** What every command says about its DOCUMENT. */
export const documentArgument = 'an id, its first 8 or last 6 characters, or the title'
