/** What every command says about its RUN; shell completion offers runs where an argument has one of these names. */
export const runArgument = 'an id, its first 8 or last 6 characters, or "latest"'
