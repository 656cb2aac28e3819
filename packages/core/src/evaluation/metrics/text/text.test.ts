import { describe, expect, test } from 'vitest'
import { longestCommonSubsequence } from './longest-common-subsequence.ts'
import { sentencesIn } from './sentences.ts'
import { wordsIn } from './words.ts'

describe('words', () => {
  test.each<[string, string, readonly string[]]>([
    ['are lower case, without punctuation', 'We ship, on Friday!', ['we', 'ship', 'on', 'friday']],
    [
      'keep the apostrophes within them',
      "Don't quote 'it'; that’s all",
      ["don't", 'quote', 'it', "that's", 'all'],
    ],
    ['may have digits', 'GPT4 costs 30 %', ['gpt4', 'costs', '30']],
    ['may have accents, composed or not', 'Ça suffit de\u0301ja\u0300', ['ça', 'suffit', 'déjà']],
    ['may be Greek or Russian', 'Ναι, мы можем', ['ναι', 'мы', 'можем']],
    [
      'are single characters where no spaces stand between',
      '我们today发布。',
      ['我', '们', 'today', '发', '布'],
    ],
    ['are none in signs and pictures', "… -- ' '' 🎉👍🏽 !", []],
  ])('%s', (_what, text, expected) => {
    expect(wordsIn(text)).toEqual(expected)
  })
})

test('a sentence ends at its stop or line, not at an abbreviation', () => {
  expect(sentencesIn('It works. Does it, e.g. here? “Yes!” Dr. Smith said 3.5.\n- one\n\n- two')).toEqual([
    'It works.',
    'Does it, e.g. here?',
    '“Yes!”',
    'Dr. Smith said 3.5.',
    '- one',
    '- two',
  ])
  expect(sentencesIn('我们今天发布。明天呢？')).toEqual(['我们今天发布。', '明天呢？'])
})

test('the longest common subsequence of the reference claim and passage', () => {
  const claim = wordsIn('The battery lasts ten hours on a full charge')
  const passage = wordsIn('On a full charge the battery lasts about ten hours')
  const common = longestCommonSubsequence(claim, passage)
  const [recall, precision] = [common / claim.length, common / passage.length]

  expect(common).toBe(5)
  expect(recall).toBeCloseTo(0.5556, 4)
  expect(precision).toBe(0.5)
  expect((2 * recall * precision) / (recall + precision)).toBeCloseTo(0.5263, 4)
  expect(longestCommonSubsequence(passage, claim)).toBe(5)
  expect(longestCommonSubsequence(claim, [])).toBe(0)
})
