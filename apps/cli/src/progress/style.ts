import { styleText } from 'node:util'

export interface Style {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly bad: (text: string) => string
}

const asItIs = (text: string): string => text

export const plainStyle: Style = { strong: asItIs, faint: asItIs, bad: asItIs }

/** For a terminal. Colours follow NO_COLOR and what the terminal can show. */
export const terminalStyle: Style = {
  strong: (text) => styleText('bold', text),
  faint: (text) => styleText('dim', text),
  bad: (text) => styleText('red', text),
}
