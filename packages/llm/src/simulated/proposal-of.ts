import { shortened } from '@workbench/core/debate/prompts/shortened'

/** What a debate is about, in words that fit into sentences. */
export interface Proposal {
  /** For or against which one can be, e.g. "the proposal that cities ban cars". */
  readonly name: string
  readonly kind: 'yes-no' | 'motion' | 'open'
}

const longestTopic = 120

const yesNoQuestion =
  /^(?:is|are|was|were|do|does|did|can|could|will|would|has|have|had|may|must|shall|ought)\b/i
const openQuestion = /^(?:what|which|how|who|whom|whose|where|when|why)\b/i

/** Makes one of any topic; English questions and motions read best. */
export function proposalOf(topic: string): Proposal {
  const line = shortened(plain(topic), longestTopic)
  const should = /^should (.+)$/i.exec(line)?.[1]
  // "… , or keep the one we have?" names the other side; the first half is what is proposed.
  if (should !== undefined) {
    return { name: `the proposal that ${should.replace(/,? or (?!more\b|less\b).*$/i, '')}`, kind: 'yes-no' }
  }
  const belief = /^this house (?:believes|holds|thinks) (?:that )?(.+)$/i.exec(line)?.[1]
  if (belief !== undefined) return { name: `the claim that ${belief}`, kind: 'motion' }
  if (yesNoQuestion.test(line)) return { name: `a yes to “${line}?”`, kind: 'yes-no' }
  if (openQuestion.test(line)) return { name: `a bold answer to “${line}?”`, kind: 'open' }
  return { name: line === '' ? 'the motion' : `the motion “${line}”`, kind: 'motion' }
}

/** One line, without the marks around and at the end of it that would stand in the way within a sentence. */
const plain = (topic: string): string =>
  topic
    .replace(/\s+/gu, ' ')
    .replace(/[“”"<>{}[\]]/g, '')
    .replace(/[\s?!.…。？！]+$/u, '')
    .trim()
