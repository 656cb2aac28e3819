import { shortened } from '@workbench/core/debate/prompts/shortened'
import { argumentsIn } from './argument-lines.ts'
import type { Proposal } from './proposal-of.ts'
import type { ReadTurn, Side } from './read-prompt.ts'
import { simulatedMark } from './simulated-mark.ts'

/** The side a turn takes, where a simulated speaker took it: those say it in these words; else null. */
export function sideTakenIn({ text }: ReadTurn, { name }: Proposal): Side | null {
  if (text.includes(`for ${name}`)) return 'for'
  if (text.includes(`against ${name}`)) return 'against'
  return text.includes(`both sides of ${name}`) ? 'neutral' : null
}

/** What others call the speaker in the middle of a sentence: without stage or seat number. */
export const spokenName = ({ by }: ReadTurn): string =>
  by.replace(/, (?:opening|rebuttal|closing)$| \(seat \d+\)$/, '')

const longestQuote = 110
const examinedCharacters = 4_000

/**
 * What to quote of a turn, without the mark at its end: an argument where a simulated speaker made one, else a short
 * sentence. Never the words by which `sideTakenIn` would take the quotation for the speaker's own side.
 *
 * @param share - Which of them: 0 the first, just below 1 the last.
 */
export function quoteFrom({ text }: ReadTurn, { name }: Proposal, share: number): string {
  const examined = text.slice(0, examinedCharacters).toWellFormed()
  const plain = examined.replaceAll(simulatedMark, '').replace(/\s+/g, ' ').trim()
  const isQuotable = (sentence: string) =>
    sentence.length >= 20 &&
    sentence.length <= longestQuote &&
    !/[“”"{}[\]]/.test(sentence) &&
    !sentence.includes(name)
  const known = argumentsIn(plain)
  const quotable = known.length > 0 ? known : plain.split(/(?<=[.!?]) /).filter(isQuotable)
  const sentence = quotable[Math.floor(share * quotable.length)]
  const fallback = shortened(plain.replaceAll(name, '…').replace(/[“”"{}[\]]/g, ''), longestQuote)
  return (sentence ?? fallback).replace(/[.!?]+$/, '')
}
