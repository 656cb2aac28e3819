import type { AnswerKind } from '../answers/answers.ts'
import { nextSpeaker, ranking } from '../answers/choices.ts'
import { estimate } from '../answers/estimates.ts'
import {
  answerCandidates,
  defence,
  finalAnswer,
  findingRulings,
  findings,
  pairRuling,
  refereeScores,
} from '../answers/rulings.ts'

const json = (example: string) =>
  `Answer with one JSON object in this form, and write nothing after it:\n${example}`

/** How to write each kind of answer so that `parseAnswer` can read it; the last words of a prompt. */
export const answerInstructions: Readonly<Record<AnswerKind, string>> = {
  text: '',
  moderation: '',
  'turn-with-stance': `End with one more line that says where you stand on the topic after this turn, in exactly this form:
[stance: S, confidence: C]
S is a number from -1 (wholly against) over 0 (undecided) to 1 (wholly for). C is a number from 0 (a guess) to 1 (certain).`,
  'single-answer': json(
    '{"reasoning": "why, in a few sentences", "answer": "the answer alone, as short as possible", "confidence": 0 to 1}',
  ),
  selection: json('{"reason": "why, in a sentence or two", "choice": the number of the answer}'),
  'panel-synthesis': json(
    `{"decision": "what follows, in one or two sentences", "rationale": "the arguments that carry it", "stance": where the decision stands on the topic, -1 (against) to 1 (for), "dissent": [{"participant": "as named in the transcript", "text": "what they still object to"}]}`,
  ),
  'panel-poll': json(
    '{"reason": "why, in a sentence or two", "decision": "as few words as possible", "confidence": 0 to 1}',
  ),
  'oxford-ballot': json(
    `{"scores": [{"criterion": "as listed", "pro": 0 to 10, "con": 0 to 10}], "decisive": ["an argument that decided it"], "unanswered": [{"side": "pro" or "con", "argument": "made by this side and never answered"}], "rationale": "why, in a few sentences", "winner": "pro", "con" or "draw", "confidence": 0 to 1}`,
  ),
  'audience-poll': json(
    '{"reason": "why, in a sentence", "vote": "pro", "con" or "undecided", "confidence": 0 to 1}',
  ),
  estimate: estimate.instructions,
  'pair-ruling': pairRuling.instructions,
  'answer-candidates': answerCandidates.instructions,
  'final-answer': finalAnswer.instructions,
  'referee-scores': refereeScores.instructions,
  findings: findings.instructions,
  defence: defence.instructions,
  'finding-rulings': findingRulings.instructions,
  ranking: ranking.instructions,
  'next-speaker': nextSpeaker.instructions,
}
