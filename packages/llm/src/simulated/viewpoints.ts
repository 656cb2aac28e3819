/** A way of looking at things, with what it has to say for and against almost any proposal. */
export interface Viewpoint {
  /** Words in a persona that show that it looks at things this way. */
  readonly words: RegExp
  /** What it wants to know first. */
  readonly concern: string
  readonly for: readonly string[]
  readonly against: readonly string[]
}

// Sentences never begin with a name or with "I", so that "Besides, " can stand before them.
export const viewpoints: readonly Viewpoint[] = [
  {
    words: /\b(?:cost|econom|financ|budget|price|market|tax|money|invest|return)/g,
    concern: 'what it costs and who pays',
    for: [
      'Doing nothing has a price too, and it rises every year that nobody adds it up.',
      'The cost comes once, while the savings come back every year.',
      'Those who pay for the present arrangement were never asked.',
    ],
    against: [
      'The bill is certain and comes first; the benefit is a forecast.',
      'The same money does more good in three smaller steps.',
      'Whoever has the least room to adapt pays for it first.',
    ],
  },
  {
    words: /\b(?:risk|safe|secur|cautio|careful|reliab|incident|threat|scepti|skepti|fail)/g,
    concern: 'how it fails and how it is undone',
    for: [
      'A mistake here shows early and can be put right, which is more than one can say of waiting.',
      'The greater risk is to drift until the choice is made for us.',
      'A bounded first step would tell us more than another year of worry.',
    ],
    against: [
      'Nobody here has said how we would notice that it fails, or how we would go back.',
      'Plans like this break at their edges, where nobody is looking.',
      'What works in a trial tends to fail when everybody depends on it.',
    ],
  },
  {
    words: /\b(?:evidence|scien|data|research|statisti|measur|empiric|academ|professor|number|analys)/g,
    concern: 'what the evidence can carry',
    for: [
      'Where something close to it was tried, the feared side effects stayed small.',
      'The evidence is not perfect, but all of it that is any good points the same way.',
      'A clear measure and a date to look at it again would make this a fair test.',
    ],
    against: [
      'The cases we like to cite were the ones that were going to succeed anyway.',
      'An effect this large should be visible by now, and it is not.',
      'Without a group to compare with, we would never learn whether it had worked.',
    ],
  },
  {
    words: /\b(?:fair|justice|rights?\b|equal|law|legal|ethic|moral|liberty|freedom|judge)/g,
    concern: 'whether it is fair to those who had no say',
    for: [
      'Fairness asks for it: the burden now falls on those who benefit least.',
      'A right that only some can use is a privilege, and this would widen it.',
      'The rule would be the same for everybody, which today’s habit is not.',
    ],
    against: [
      'A good aim does not excuse deciding over the heads of those it binds.',
      'The exceptions it needs would be worth more than the rule.',
      'Giving up a freedom is easy to decide and hard to reverse.',
    ],
  },
  {
    words: /\b(?:environment|climate|green|energy|nature|carbon|pollut|sustainab|planet)/g,
    concern: 'what it leaves to those who come later',
    for: [
      'Air, water and quiet are worth something even while no invoice shows them.',
      'Damage that adds up year by year is not undone by acting later.',
      'Those who live with the result are mostly too young to be asked.',
    ],
    against: [
      'It moves the burden out of sight rather than out of the world.',
      'Making the new thing uses up what the old one would have saved for years.',
      'A gesture that feels like progress can put off the measures that count.',
    ],
  },
  {
    words: /\b(?:engineer|technic|operat|practical|build|software|develop|maint|architect|system)/g,
    concern: 'whether it can be run day after day',
    for: [
      'All parts of it exist already; what is missing is the decision.',
      'Keeping the old way alive takes more work every year than changing it would.',
      'It can be done in stages, each useful by itself, and stopped after any of them.',
    ],
    against: [
      'The plan counts the building and forgets the running.',
      'Every exception becomes a special case that somebody has to maintain for years.',
      'The people who would have to carry it out have their hands full already.',
    ],
  },
  {
    words: /\b(?:customer|user|client|product|sales|support|advocate|service)/g,
    concern: 'what the people it is meant for would do',
    for: [
      'People have been working around the present state for years; that is a vote.',
      'Nobody who has had it asks to go back.',
      'A small step that people notice beats a large one they are promised.',
    ],
    against: [
      'What people say they want and what they do on a wet Monday are two things.',
      'Those it is meant for would have to learn something new and get little for it.',
      'The loudest requests come from the few who would gain most.',
    ],
  },
  {
    words: /\b(?:communit|famil|resident|neighbo|social|worker|union|parent|teach|child|citizen|people)/g,
    concern: 'what it does to everyday life',
    for: [
      'In everyday life the gain is felt first by those with the least.',
      'Habits follow what is made easy, and this makes the better one easy.',
      'Where people had a hand in shaping it, they later defended it.',
    ],
    against: [
      'It asks most of those whose days are already full.',
      'Trust that took years to grow goes quickly when a change is felt as imposed.',
      'On paper it looks even; in a household with two jobs and a child it does not.',
    ],
  },
  {
    words: /\b(?:innovat|future|startup|founder|technolog|vision|optimis|progress|entrepreneur|bold)/g,
    concern: 'what it makes possible',
    for: [
      'The first to do it will set the terms for everybody who follows.',
      'Most of what we take for granted once looked just as daring.',
      'Once the way is open, people will do things with it that nobody here can name yet.',
    ],
    against: [
      'Something better is two years away, and this would lock us into the present version.',
      'Being early is worth little when everybody else may learn from our mistakes.',
      'New is not an argument; the old way has at least shown what it can do.',
    ],
  },
  {
    words: /\b(?:histor|tradition|conservativ|experience|culture|philosoph|religio|heritage)/g,
    concern: 'what experience says',
    for: [
      'Each time it was put off before, the next generation wondered what had taken so long.',
      'Customs last because somebody renews them, and this is how it is done.',
      'The reasons for the old rule are gone; only the rule is left.',
    ],
    against: [
      'What has lasted this long usually answers a need that we have stopped noticing.',
      'Earlier reforms of the kind began with the same words and ended as exceptions.',
      'A custom is quickly taken down and only slowly grown again.',
    ],
  },
]
