import { z } from 'zod'
import { LongText, ModelName } from './fields.ts'
import { RunId } from './ids.ts'
import { RunSummary } from './run.ts'
import { Usage } from './usage.ts'

/** More answers than the format `single` can give do not fit into one run. */
export const mostSamples = 50

export const DebateBaselineStart = z
  .strictObject({
    samples: z
      .int()
      .min(1)
      .max(mostSamples)
      .optional()
      .describe(
        'Independent answers; left out: as many as the debate paid for. 1: one long answer, nothing to choose from.',
      ),
    model: ModelName.optional().describe('Left out: the model that spoke most turns of the debate.'),
    selection: z
      .enum(['vote', 'selector', 'auto'])
      .optional()
      .describe(
        'How one of several answers is chosen. auto, when left out: counting where answers are short, else a selector who reads all.',
      ),
  })
  .meta({ id: 'DebateBaselineStart' })
export type DebateBaselineStart = z.infer<typeof DebateBaselineStart>

const isCorrect = z
  .boolean()
  .nullable()
  .describe(
    'Whether the decision is the reference answer, letter case, punctuation and the writing of numbers aside. null when there is no reference or no decision, and when a long text was to be compared word by word.',
  )

const answered = {
  decision: z.string().nullable().describe('null as long as there is none.'),
  decidedBy: z.string().nullable(),
  correct: isCorrect,
}

export const DebateBaselineRun = z
  .strictObject({
    run: RunSummary,
    model: ModelName,
    samples: z.int().min(1).describe('Independent answers that were planned.'),
    answers: z.int().nonnegative().describe('Those that were given: the budget may have ended it before.'),
    selection: z.enum(['none', 'vote', 'selector']),
    usage: Usage,
    ...answered,
  })
  .meta({ id: 'DebateBaselineRun', description: 'A single agent with the budget of a debate.' })
export type DebateBaselineRun = z.infer<typeof DebateBaselineRun>

const VoteCount = z.strictObject({ answer: z.string(), votes: z.int().min(1) })

export const PrivateVoteCounts = z
  .strictObject({
    before: z.array(VoteCount).describe('Most votes first; answers that mean the same are one.'),
    after: z.array(VoteCount),
    voters: z.int().nonnegative().describe('Who was asked at least once.'),
    changed: z.int().nonnegative().describe('Who gave another answer after the debate than before it.'),
    abstentions: z
      .strictObject({ before: z.int().nonnegative(), after: z.int().nonnegative() })
      .describe('Votes that could not be read or were never given.'),
  })
  .meta({ id: 'PrivateVoteCounts' })
export type PrivateVoteCounts = z.infer<typeof PrivateVoteCounts>

export const DebateValueAdded = z
  .strictObject({
    before: z
      .number()
      .min(0)
      .max(1)
      .describe(
        'Whether the vote before any exchange was right: 1 or 0; where the right answer shares the first place, its share of it.',
      ),
    after: z.number().min(0).max(1).describe('Whether the verdict was right: 1 or 0.'),
    value: z.number().min(-1).max(1).describe('after - before.'),
    votes: z
      .enum(['private', 'first-answers'])
      .describe(
        'What `before` and `flips` count: private votes, or the first and last answers of the turns.',
      ),
    flips: z
      .strictObject({
        rightToRight: z.int().nonnegative(),
        rightToWrong: z.int().nonnegative(),
        wrongToRight: z.int().nonnegative(),
        wrongToWrong: z.int().nonnegative(),
      })
      .describe('Participants by their own answers before and after; who abstained once is left out.'),
  })
  .meta({ id: 'DebateValueAdded', description: 'What the debate was worth beyond the vote before it.' })
export type DebateValueAdded = z.infer<typeof DebateValueAdded>

export const DebateBaselines = z
  .strictObject({
    debate: z.strictObject({
      runId: RunId,
      usage: Usage.describe('Of all its turns and calls; a fork counts those that it took over, too.'),
      ...answered,
    }),
    baselines: z.array(DebateBaselineRun).describe('Newest first.'),
    referenceAnswer: LongText.nullable(),
    privateVotes: PrivateVoteCounts.nullable().describe('null when nobody was asked.'),
    valueAdded: DebateValueAdded.nullable().describe(
      'null without a reference answer, without a verdict that can be compared with it, or without votes before.',
    ),
  })
  .meta({ id: 'DebateBaselines', description: 'A debate beside single agents with the same budget.' })
export type DebateBaselines = z.infer<typeof DebateBaselines>
