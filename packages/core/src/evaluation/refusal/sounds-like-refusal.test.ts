import { expect, test } from 'vitest'
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
  "I can't do better than quote the report itself: costs doubled.",
  `${'The evidence is broad and points one way, as three independent reviews have found. '.repeat(3)}I cannot help with that.`,
  '',
])('an argument: %s', (line) => {
  expect(soundsLikeRefusal(line)).toBe(false)
})

test('a text of quotation marks and spaces is read in no time', () => {
  const startedAt = performance.now()
  soundsLikeRefusal(`I ${"'".repeat(400)}`)
  soundsLikeRefusal(`sorry ${'a '.repeat(200)}`)
  soundsLikeRefusal('" '.repeat(1_000_000))
  expect(performance.now() - startedAt).toBeLessThan(100)
})
