import { z } from 'zod'
import { lastJsonObject } from '../../debate/answers/last-json-object.ts'
import { quoted } from '../../debate/prompts/quoted-material.ts'
import { givenMaterial } from './given-material.ts'
import { jsonAnswer, judgePrompt, quotedDebate } from './judge-prompt.ts'
import { inOrder, type JudgedMetric } from './judged-run.ts'

const mostClaims = 60

const FaithfulnessAnswer = z.object({
  claims: z.array(
    z.object({
      turn: z.string(),
      claim: z.string().trim().min(1),
      supported: z.boolean(),
      by: z.array(z.string()).catch([]),
    }),
  ),
})

/**
 * Share of the claims that follow from what the speakers were given. A claim counts as supported only when it names a
 * piece that there is; without any claim, or without anything given, there is no figure.
 *
 * @see Es et al. (2023), RAGAS, arXiv:2309.15217: claims are split and ruled one by one.
 */
export const faithfulness: JudgedMetric = {
  name: 'judged.faithfulness',
  judged: 'faithfulness',
  version: 1,
  title: 'Faithfulness',
  meaning:
    'Share of the claims that follow from what the speakers were given or looked up, ruled by a model. Empty when nothing was given.',
  group: 'judged',
  unit: 'share',
  better: 'higher',
  isNeutral: false,
  scale: 'difference',
  mid: 0.05,
  primary: false,

  nothingToJudge(run) {
    if (run.output.turns.length === 0) return 'Nothing was said.'
    const isEmpty = givenMaterial(run).length === 0
    return isEmpty ? 'The speakers were given nothing that a claim could rest on.' : null
  },

  prompt: (run, order) =>
    judgePrompt(run, [
      ...inOrder(givenMaterial(run), order).map(({ id, kind, text }) => quoted('given', text, { id, kind })),
      quotedDebate(run),
      `What stands in <given> tags is all that the speakers were given. Split what the turns assert as fact into claims: single statements that can be checked, in a few words each; no opinions, proposals, questions or forecasts; at most ${mostClaims}, of all turns alike. Rule for each whether it follows from what was given, and from which pieces. What you know yourself supports nothing.`,
      jsonAnswer('{"claims": [{"turn": "t…", "claim": "…", "supported": true or false, "by": ["g…"]}]}'),
    ]),

  read(text, run) {
    const answer = lastJsonObject(text, (value) => FaithfulnessAnswer.safeParse(value).data ?? null)
    if (answer === null) return null
    const pieces = new Set(givenMaterial(run).map(({ id }) => id))
    const claims = answer.claims.map((claim) => ({
      ...claim,
      supported: claim.supported && claim.by.some((id) => pieces.has(id)),
    }))
    const supported = claims.filter((claim) => claim.supported).length
    return { value: claims.length === 0 ? null : supported / claims.length, answer: { claims } }
  },
}
