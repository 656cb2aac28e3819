/** What stands in the place of a model where a person spoke. No provider has this name. */
export const personModel = 'person:seat'

/** Whether a person said it: it costs nothing, and its time is nobody's latency. */
export const isPersons = ({ model }: { readonly model: string }): boolean => model === personModel
