const shape = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** A whole id, as opposed to a part of one or a name. */
export const isUuid = (text: string): boolean => shape.test(text)
