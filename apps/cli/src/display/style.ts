import { styleText } from 'node:util'

/** Colours by what they mean. */
export interface Style {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly good: (text: string) => string
  readonly bad: (text: string) => string
  /** Something goes on. */
  readonly busy: (text: string) => string
  /** Something waits for somebody. */
  readonly waiting: (text: string) => string
}

const asItIs = (text: string): string => text

export const plainStyle: Style = {
  strong: asItIs,
  faint: asItIs,
  good: asItIs,
  bad: asItIs,
  busy: asItIs,
  waiting: asItIs,
}

/** For a terminal. Colours follow NO_COLOR and what the terminal can show. */
const terminalStyle: Style = {
  strong: (text) => styleText('bold', text),
  faint: (text) => styleText('dim', text),
  good: (text) => styleText('green', text),
  bad: (text) => styleText('red', text),
  busy: (text) => styleText('blue', text),
  waiting: (text) => styleText('yellow', text),
}

export const styleFor = ({ isInteractive }: { readonly isInteractive: boolean }): Style =>
  isInteractive ? terminalStyle : plainStyle
