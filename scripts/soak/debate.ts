const tomasz = { name: 'Tomasz', instructions: 'You ask what breaks at night.' }
/** Every turn is told apart, and none takes longer than the machine needs. */
export const soakDebate = {
  topic: 'Should the team rewrite the billing service?',
  format: 'panel',
  rounds: 1,
  model: 'simulated:instant',
  participants: [{ name: 'Mara', instructions: 'You think from the customer backwards.' }, tomasz],
}

/** What a speaker with tools calls in such a debate: in two replies, before the one that is the turn. */
export const soakToolCalls = 3
const calls = ['CALL now & calculate {"expression": "6 * 7"}', 'CALL calculate {"expression": "2 ^ 10"}']
const withTools = {
  ...soakDebate,
  participants: [
    {
      name: 'Mara',
      instructions: ['You count before you speak.', ...calls].join('\n'),
      model: 'simulated:tool-caller?pace=instant',
      tools: ['now', 'calculate'],
    },
    tomasz,
  ],
}
/** The script decides on what it asks; see approve.ts. */
const withQuestions = { ...withTools, toolLimits: { calculate: { needsApproval: true } } }

/** A tool call takes the processor as long as three whole debates without any. */
const toolsEvery = 40
const questionsEvery = 200

/** The debate that is started as the how manieth, from 0. */
export const debateAt = (place: number) =>
  place % questionsEvery === questionsEvery / 2
    ? withQuestions
    : place % toolsEvery === 0
      ? withTools
      : soakDebate
