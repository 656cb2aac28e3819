import type { AuxiliaryCall, DebateInput, DebateNote, Turn } from '../../models/debate.ts'

/** What a debate is about and what has been said in it; all that a format may decide by. */
export interface DebateRecord {
  readonly input: DebateInput
  /** Ascending by index. */
  readonly turns: readonly Turn[]
  /** The key of each of them. */
  readonly turnKeys: readonly string[]
  /** In the order of the plan. */
  readonly calls: readonly AuxiliaryCall[]
  /** What people added between rounds; everybody who speaks from here on sees all of them. */
  readonly notes: readonly DebateNote[]
  /** What speakers call each other where the format hides names: "Participant A" …, by seat, dealt by the seed. */
  readonly labels: readonly string[]
}
