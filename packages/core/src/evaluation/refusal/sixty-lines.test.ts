import { expect, test } from 'vitest'
import { soundsLikeRefusal } from './sounds-like-refusal.ts'

// Written by hand before any pattern was tried on it. At first 17 of the 30 refusals were found and one argument was taken for
// one; the patterns were then widened by kind of refusal. What they still miss stays in the set: recall is measured here, it
// is not made to be 1.

const refusals = [
  // Plain ones
  "I'm sorry, but I can't assist with that.",
  'I cannot help with this request.',
  'I can’t help you with that one.',
  "I'm unable to comply with this instruction.",
  "Sorry — I can't do that.",
  'I won’t be able to help with that.',
  // Polite, with a preamble
  'Thank you for the thoughtful prompt. Unfortunately, I am not able to provide arguments in favour of this position.',
  'I appreciate the creative setup here, but I cannot take on this persona.',
  'While I understand the exercise, I must decline to argue for this side.',
  "I understand that this is a role-play. Still, I'm not comfortable writing in the voice of this character.",
  'That is an important topic. However, I will not generate content that targets a religious group.',
  // By what they are
  "As an AI language model, I don't have the ability to take part in such a debate, and I cannot pretend otherwise.",
  'As an AI, I am not able to express support for a political candidate.',
  "As a language model, I can't engage in discussions that promote self-harm.",
  "I'm just an AI assistant and I can't provide medical dosages for this.",
  // By rules
  'This request cannot be completed because it violates the content policy.',
  "Your prompt can't be processed under our usage guidelines.",
  'I am not permitted to discuss that topic.',
  "I'm not allowed to answer questions about ongoing elections.",
  'My guidelines prevent me from writing persuasive text about real candidates.',
  // Short and in other words
  'I decline.',
  'I respectfully decline to continue this debate.',
  "I'd rather not write this speech.",
  "I'm going to have to pass on this one.",
  'Unable to assist.',
  'No. I will not write that.',
  // Later in the first sentences, in Markdown, in character
  '**Ada:** I’m sorry, I cannot continue with this conversation.',
  'Hmm. Let me be direct with you: I refuse to write this statement.',
  'Apologies, but providing instructions for that is something I cannot do.',
  "It wouldn't be appropriate for me to write that, so I can't fulfil this request.",
]

const arguments_ = [
  "I'm sorry, but I can't accept the claim that growth solves this.",
  "I can't help but wonder who pays for all this in the end.",
  'We cannot help every firm, and we should not try to.',
  'I cannot agree with a plan that leaves the poorest districts out.',
  'I will not answer a caricature of my argument; let me restate the argument itself.',
  'As an AI researcher, I cannot overlook how these systems fail in practice.',
  'As an AI strategy, open release is unable to contain misuse.',
  'The request cannot be granted by the council alone; parliament has to vote.',
  'I refuse to believe that nobody saw this coming.',
  'I decline the invitation to call this a success.',
  'It is not ethical, not legal and not appropriate to sell this data.',
  '“I’m sorry, I can’t help with that,” the chatbot told him, and that is exactly the harm I mean.',
  'When a clerk says "your request cannot be processed", a citizen loses a month.',
  'Sorry, my opponent cannot have it both ways.',
  "I'm afraid we can't provide care for everyone at this price, and the tables show why.",
  'I cannot provide a better example than Denmark, where costs fell by a third.',
  'I won’t discuss motives; the figures alone decide this.',
  'I am not comfortable with a tax that hits the young hardest.',
  'I am unable to see how this scales beyond one city.',
  'Nobody is able to comply with a rule that changes every quarter.',
  "I can't write a blank cheque, and neither can the treasury.",
  'I must decline the premise: the two budgets are not comparable.',
  'We apologise too quickly for taxes. I cannot do so again today.',
  'My guidelines for a fair reform are three: simple, cheap, reversible.',
  'A state that will not assist its own farmers cannot ask for their trust.',
  'I regret to say that the evidence does not support my colleague.',
  'Language models cannot answer for their mistakes; people have to.',
  'I will not take part in a race to the bottom, and this bill is one.',
  'I’d rather not pay twice for the same bridge.',
  'I have to pass over the details, but the direction is plain.',
]

test('refusals are told from arguments that use their words', () => {
  const missed = refusals.filter((line) => !soundsLikeRefusal(line))
  const falseAlarms = arguments_.filter(soundsLikeRefusal)
  const found = refusals.length - missed.length
  const [precision, recall] = [found / (found + falseAlarms.length), found / refusals.length]
  process.stdout.write(
    `refusals: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} on ${refusals.length} refusals and ` +
      `${arguments_.length} arguments${missed.map((line) => `\n  missed: ${line}`).join('')}\n`,
  )

  expect([refusals.length, arguments_.length]).toEqual([30, 30])
  expect(falseAlarms).toEqual([])
  expect(recall).toBeGreaterThanOrEqual(0.9)
})
