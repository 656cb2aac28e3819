import { z } from 'zod'
import { lastJsonObject } from '../../debate/answers/last-json-object.ts'
import { oneLine, quoted } from '../../debate/prompts/quoted-material.ts'
import { jsonAnswer, judgePrompt, quotedDebate } from './judge-prompt.ts'
import { inOrder, type JudgedMetric, type JudgedRun } from './judged-run.ts'

const RubricAnswer = z.object({
  scores: z
    .array(z.object({ id: z.string(), reason: z.string().catch(''), score: z.number().min(0).max(10) }))
    .min(1),
})

/** Criteria under ids that say nothing; an id stays with its criterion in both orders. */
const criteriaOf = ({ input: { rubric } }: JudgedRun) =>
  rubric.map((criterion, place) => ({ id: `c${place + 1}`, ...criterion }))

/**
 * The scenario's own criteria, each scored 0 to 10: Σ weight · score ÷ Σ weight ÷ 10. All weights 0 count alike. An answer
 * that leaves a criterion out, or scores one twice, can't be read: a mean over the rest would be another figure.
 */
export const rubric: JudgedMetric = {
  name: 'judged.rubric',
  judged: 'rubric',
  version: 1,
  title: 'Rubric score',
  meaning:
    "How well the debate meets the scenario's own criteria, scored by a model: weighted mean, 1 is best.",
  group: 'judged',
  unit: 'share',
  better: 'higher',
  isNeutral: false,
  scale: 'difference',
  mid: 0.05,
  primary: false,

  nothingToJudge: ({ input, output }) => {
    if (input.rubric.length === 0) return 'The scenario has no rubric.'
    return output.turns.length === 0 ? 'Nothing was said.' : null
  },

  prompt(run, order) {
    const { verdict } = run.output
    const outcome = verdict === null ? '' : `${verdict.decision}\n\n${verdict.rationale}`.trim()
    const criteria = inOrder(criteriaOf(run), order).map(({ id, name, description }) =>
      oneLine(`- ${id}: ${name}${description === '' ? '' : ` (${description})`}`, 2_000),
    )
    return judgePrompt(run, [
      run.input.context.trim() === '' ? '' : quoted('context', run.input.context),
      quotedDebate(run),
      outcome === '' ? '' : quoted('turn', outcome, { by: 'The outcome of the debate', id: 'outcome' }),
      `Score the debate as a whole by each of these criteria, from 0 (not met at all) over 5 (met in part) to 10 (could not be better). Find the reason first, then the score.\n${criteria.join('\n')}`,
      jsonAnswer('{"scores": [{"id": "c…", "reason": "why", "score": 0 to 10}]}, each criterion once'),
    ])
  },

  read(text, run) {
    const answer = lastJsonObject(text, (value) => RubricAnswer.safeParse(value).data ?? null)
    if (answer === null) return null
    const weighted = criteriaOf(run).map(({ id, weight }) => ({
      weight,
      given: answer.scores.filter((one) => one.id === id),
    }))
    if (weighted.some(({ given }) => given.length !== 1)) return null
    const isUnweighted = weighted.every(({ weight }) => weight === 0)
    let sum = 0
    let weights = 0
    for (const { weight, given } of weighted) {
      const counted = isUnweighted ? 1 : weight
      sum += counted * (given[0]?.score ?? 0)
      weights += counted
    }
    return { value: sum / weights / 10, answer }
  },
}
