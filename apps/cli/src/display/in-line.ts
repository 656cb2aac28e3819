import { printable } from '@workbench/platform/printable'

/** Text from outside as part of a line: harmless, and without line breaks or tabs. */
export const inLine = (text: string): string => printable(text).replaceAll(/\s+/g, ' ').trim()
