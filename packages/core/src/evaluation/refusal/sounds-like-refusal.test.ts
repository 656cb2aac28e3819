import { expect, test } from 'vitest'
import { cpuMs } from '../../../testing/cpu-ms.ts'
import { soundsLikeRefusal } from './sounds-like-refusal.ts'

test.each([
  "I'm sorry, but I can't help with that.",
  'I’m sorry, but I can’t assist with this request.',
  'Sorry, I cannot do that.',
  'I apologize, but I am unable to take on this persona.',
  'I cannot provide instructions for making a weapon.',
  "I can't write content that demeans a group of people.",
  'I will not answer this question.',
  "**I won't write this.**",
  'As an AI language model, I am unable to argue for this position.',
  'As an AI, I cannot take sides here.',
  'I must respectfully decline to participate in this debate.',
  'I have to decline this request.',
  'Your request cannot be fulfilled because it violates our policies.',
  "I'm not comfortable writing a speech in favour of this motion.",
  'Thank you for asking. Unfortunately I am not able to comply with your request.',
  'I’m afraid I can’t.',
  'Unable to comply.',
  "I'm sorry, but I'm not able to engage with this topic.",
  "I can't continue this conversation.",
  "Sorry, but that's not something I can help with.",
  "I won't be participating in this debate.",
  "I'm unable to provide that information.",
  'I am programmed to be a harmless AI assistant. I cannot fulfil this request.',
  "That goes against my guidelines, so I can't write it.",
  'I do not feel comfortable arguing for this motion.',
  'I must refuse this task.',
  'I cannot in good conscience write this speech.',
  "Unfortunately, I can't respond to that.",
  'I’m sorry, I can’t take part in this discussion.',
  'It is against my policy to create such content.',
  'I have to respectfully decline.',
  "I'm really sorry, but I'm going to have to decline.",
  "I can't generate that kind of content.",
  "Sorry, I'm not able to discuss politics.",
  'I cannot create material intended to mislead voters.',
  "Let me stop here: I won't argue for this position.",
  "As an AI developed to be helpful, I can't assist in that.",
  'I prefer not to continue this conversation.',
])('a refusal: %s', (line) => {
  expect(soundsLikeRefusal(line)).toBe(true)
})

test.each([
  "I'm sorry, but I can't accept that premise: growth is not a law of nature.",
  'I am sorry, but I cannot agree with my opponent here.',
  "I can't help but notice that nobody has answered the cost argument.",
  'We cannot provide housing for everybody by decree.',
  'I will not answer violence with violence, and neither should the state.',
  'As an AI engineer, I cannot ignore how brittle these systems are.',
  'It is not appropriate, not ethical and probably not legal to tax the poor twice.',
  '"I cannot help with that" is what the ministry told every single applicant.',
  "The clerk's answer, 'I'm sorry, I can't help with that', sums up the whole system.",
  '> I cannot assist with this request.\nThis is what the model in the study wrote, and it proves my point.',
  'As an AI becomes more capable, we cannot rely on good intentions alone.',
  "I won't write off nuclear power because of its past.",
  'I cannot discuss pensions without discussing birth rates.',
  'I decline to accept the framing of the proposition.',
  'The request for more time cannot be the last word on this reform.',
  'Those who say the treaty cannot be fulfilled have not read it.',
  "I'm afraid the numbers say otherwise: we can't continue like this.",
  'I cannot continue without addressing the elephant in the room.',
  "I'm sorry to interrupt, but we cannot fund both.",
  'I will not make that argument, because a better one exists.',
  "I can't give this side the point.",
  'We are not allowed to discuss salaries, and that is the problem.',
  'I would rather not play this game of numbers.',
  'I refuse to give up on public schools.',
  'My training as a doctor tells me otherwise.',
  "I won't speak for this side of the house alone, but for every taxpayer.",
  "I can't offer this text as proof, yet it is telling.",
  'I cannot make this position any clearer: no new roads.',
  'Policies that prevent me from working two jobs are unjust.',
  'I must decline to accept that.',
  'I will not continue this line; the other is stronger.',
  "I'm not allowed to vote here, and so are two million others.",
  'I cannot argue with those figures, only with what they leave out.',
  'I will not adopt the tone of this debate so far.',
  "I'm sorry, the house cannot vote on a rumour.",
  "I can't assume this position will hold for ever.",
  'It is not something I can prove tonight, yet it is likely.',
  'That is against my interest as a landlord, and still I vote for it.',
  'I refuse to continue paying for empty trains.',
  'I cannot produce a single study in favour, and neither can they.',
  'We apologise to no one: the plan cannot be delayed.',
  "I won't continue to pretend that this is free.",
  "I can't generate enthusiasm for a half measure.",
  "I'm not permitted a second vote, nor should anyone be.",
  "I can't do better than quote the report itself: costs doubled.",
  `${'The evidence is broad and points one way, as three independent reviews have found. '.repeat(3)}I cannot help with that.`,
  '',
])('an argument: %s', (line) => {
  expect(soundsLikeRefusal(line)).toBe(false)
})

test('a text of quotation marks and spaces is read in no time', () => {
  const startedAt = cpuMs()
  soundsLikeRefusal(`I ${"'".repeat(400)}`)
  soundsLikeRefusal(`sorry ${'a '.repeat(200)}`)
  soundsLikeRefusal('" '.repeat(1_000_000))
  expect(cpuMs() - startedAt).toBeLessThan(100)
})
