/** The step that a reply or tool call within a turn belongs to; any other key is its own. */
export const outerKeyOf = (key: string): string => key.replace(/\/(?:model|tool)\/[\d.]+$/, '')
