import { type AnswerKind, answerSchemas } from '@workbench/core/debate/answers/answers'
import { seedFor } from '@workbench/core/debate/plan/seeded-random'
import type { ModelMessage, ModelRequest } from '@workbench/core/ports/language-model'
import { accountOf, mentionOf, resultsIn } from './account-of-calls.ts'
import { audiencePoll, oxfordBallot, panelPoll, selection, singleAnswer } from './answer-ballots.ts'
import { nextSpeaker, ranking } from './answer-choices.ts'
import { estimate } from './answer-estimates.ts'
import { defence, findingRulings, findings } from './answer-findings.ts'
import { judgeAnswer } from './answer-for-judges.ts'
import { moderation, panelSynthesis } from './answer-for-the-chair.ts'
import { answerCandidates, finalAnswer, pairRuling, refereeScores } from './answer-rulings.ts'
import { createChance } from './chance.ts'
import { composeSpeech } from './compose-speech.ts'
import { leaningOf, sideOfLeaning } from './leaning-of.ts'
import { readPrompt } from './read-prompt.ts'
import type { Scene } from './scene.ts'
import { marked } from './simulated-mark.ts'
import { plainOptions, type SimulatedOptions } from './simulated-options.ts'
import { writeUp } from './write-up.ts'

type Write = (scene: Scene) => string

const writers: Readonly<Record<AnswerKind, (scene: Scene, speak: Write) => string>> = {
  text: (scene, speak) => speak(scene),
  moderation,
  'turn-with-stance': (scene, speak) =>
    `${speak(scene)}\n[stance: ${scene.leaning}, confidence: ${scene.confidence}]`,
  'single-answer': (scene) => JSON.stringify(singleAnswer(scene)),
  selection: (scene) => JSON.stringify(selection(scene)),
  'panel-synthesis': (scene) => JSON.stringify(panelSynthesis(scene)),
  'panel-poll': (scene) => JSON.stringify(panelPoll(scene)),
  'oxford-ballot': (scene) => JSON.stringify(oxfordBallot(scene)),
  'audience-poll': (scene) => JSON.stringify(audiencePoll(scene)),
  estimate: (scene) => JSON.stringify(estimate(scene)),
  'pair-ruling': (scene) => JSON.stringify(pairRuling(scene)),
  'answer-candidates': (scene) => JSON.stringify(answerCandidates(scene)),
  'final-answer': (scene) => JSON.stringify(finalAnswer(scene)),
  'referee-scores': (scene) => JSON.stringify(refereeScores(scene)),
  findings,
  defence,
  'finding-rulings': findingRulings,
  ranking: (scene) => JSON.stringify(ranking(scene)),
  'next-speaker': (scene) => JSON.stringify(nextSpeaker(scene)),
}

const isKnown = (answer: string): answer is AnswerKind => Object.hasOwn(answerSchemas, answer)

/**
 * What a simulated model says: the same for the same seed and prompt, in the form the format asks for, and marked as
 * simulated, structured answers in each of their sentences too; judges of runs are answered as well. An unknown kind of answer gets a speech.
 *
 * @param options.words - About how many a speech has; null: 48 to 62, fewer where prompt or token limit ask for it.
 */
export function simulatedAnswer(
  request: Pick<ModelRequest, 'system' | 'messages' | 'seed' | 'answer' | 'maxOutputTokens'>,
  { words, tools }: Pick<SimulatedOptions, 'words' | 'tools'> = plainOptions,
): string {
  const { system, messages, seed, answer, maxOutputTokens } = request
  const prompt = readPrompt(request)
  const whole = [system, ...messages.map((message) => `${message.role}: ${contentOf(message)}`)].join('\n')
  const chance = createChance(seedFor(seed, whole))
  const judged = judgeAnswer(answer, whole, chance)
  if (judged !== null) return marked(judged)
  const leaning = twoDecimals(leaningOf(prompt, chance))
  const confidence = twoDecimals(0.45 + 0.35 * Math.abs(leaning) + 0.15 * chance.number())
  const write = (isKnown(answer) ? writers[answer] : undefined) ?? ((task: Scene) => speak(task))
  const scene: Scene = {
    prompt,
    chance,
    leaning,
    side: sideOfLeaning(leaning),
    confidence,
    words: words ?? 48 + Math.floor(chance.number() * 15),
    // English takes about three tokens for two words; twenty are left for what follows the speech.
    atMostWords: Math.max(
      1,
      Math.min(words ?? prompt.wordLimit ?? Number.POSITIVE_INFINITY, Math.floor((maxOutputTokens - 20) / 2)),
    ),
    maxOutputTokens,
  }
  const results = resultsIn(request)
  const speak: Write =
    tools === 'scripted'
      ? () => accountOf(results, prompt.instructions, 2 * maxOutputTokens)
      : (task) => (answer === 'text' ? writeUp(task) : null) ?? speechAfter(mentionOf(results), task)
  return marked(write(scene, speak))
}

const contentOf = (message: ModelMessage): string =>
  message.role === 'tool' ? message.results.map(({ content }) => content).join('\n') : message.content

/** The mention takes words from the speech; where that leaves too few of them, nothing is mentioned. */
function speechAfter(mention: string | null, scene: Scene): string {
  const taken = mention === null ? 0 : mention.split(' ').length
  if (taken === 0 || scene.atMostWords - taken < 25) return composeSpeech(scene)
  const speech = { ...scene, words: scene.words - taken, atMostWords: scene.atMostWords - taken }
  return `${mention} ${composeSpeech(speech)}`
}

const twoDecimals = (value: number): number => Number(value.toFixed(2))
