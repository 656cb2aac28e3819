import { join } from 'node:path'

/** Where streams are taken in before anybody knows their hash. No hash begins like this. */
export const incomingFolder = (folder: string): string => join(folder, '.incoming')
