/** Places in the journal: a step's key, and below it what it remembers, the tries that failed and a forEach's end. */

/** @param prefix - '' for the workflow's own steps, else what `lanePrefix` gives. */
export const stepKey = (prefix: string, stepId: string): string => `${prefix}steps/${stepId}`

/** What the keys of steps within a lane begin with; a lane without a path shares the keys around it. */
export const lanePrefix = (prefix: string, key: string, path: string): string =>
  path === '' ? prefix : `${key}/${path}/`

export const markKey = (key: string, name: string): string => `${key}/mark/${name}`
export const tryKey = (key: string, tryNumber: number): string => `${key}/try/${tryNumber}`
export const endKey = (key: string): string => `${key}/end`

/** The step that a mark, a try or an end belongs to; any other key is its own. */
export const stepOfKey = (key: string): string => key.replace(/\/(?:mark\/.*|try\/\d+|end)$/s, '')
