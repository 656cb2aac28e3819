import type { DebateInput, Speaker } from '../../models/debate.ts'
import type { CallSlot } from '../plan/plan.ts'
import { mostPassageBytes } from '../prompts/given-passages.ts'
import { tokensOfBytes } from '../prompts/tokens-of-bytes.ts'
import { utf8Bytes } from '../prompts/utf8-bytes.ts'

/** Set aside for what nobody wrote for this debate: rules, task, tags, form of the answer. */
export const frameBytes = 3_000
/** Set aside for each seat that a prompt lists, without its name and role. */
const seatLineBytes = 120

/** Upper bound of the tokens of a prompt before anything was said; each speaker's instructions are measured once. */
export function fixedTokensOf(input: DebateInput): (slot: CallSlot) => number {
  // The first words of the topic stand on a line of their own, and again in full when it is long.
  const topicBytes = utf8Bytes(input.topic) * 2
  const rubricBytes = utf8Bytes(
    input.rubric.map(({ name, description }) => `${name}: ${description}`).join(''),
  )
  const sharedBytes =
    frameBytes +
    topicBytes +
    utf8Bytes(input.context) +
    rubricBytes +
    40 * input.rubric.length +
    bytesOfTexts(input.formatOptions)
  const seatsBytes = input.participants.reduce(
    (sum, { name, role }) => sum + seatLineBytes + utf8Bytes(name) + utf8Bytes(role ?? ''),
    0,
  )
  const tokensOf = new Map<Speaker, number>()
  return ({ answer, speaker, part }) => {
    const listedTokens = answer === 'next-speaker' ? tokensOfBytes(seatsBytes) : 0
    const known = tokensOf.get(speaker)
    if (known !== undefined) return known + listedTokens
    const ownBytes = utf8Bytes(speaker.instructions) + 2 * utf8Bytes(speaker.name) + utf8Bytes(part ?? '')
    const tokens = tokensOfBytes(sharedBytes + ownBytes)
    tokensOf.set(speaker, tokens)
    return tokens + listedTokens
  }
}

/** Upper bound of the tokens that passages of documents add to the prompt of a slot. */
export const passageTokensOf = (
  { collections }: Pick<DebateInput, 'collections'>,
  { role }: Pick<CallSlot, 'role'>,
): number => (role === 'participant' && collections.length > 0 ? tokensOfBytes(mostPassageBytes) : 0)

/** Options can hold texts of any length, such as the two that referees compare. */
function bytesOfTexts(value: unknown): number {
  if (typeof value === 'string') return utf8Bytes(value)
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((sum: number, each) => sum + bytesOfTexts(each), 0)
}
