/** What the argument EXPERIMENT of a command can be. */
export const experimentArgument = 'id, its first 8 or last 6 characters, or "latest"'
