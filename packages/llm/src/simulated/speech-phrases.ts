import type { Side } from './read-prompt.ts'

// Sentences that hold a speech together. Positions say the side in the words that `sideTakenIn` looks for: "for …",
// "against …" or "both sides of …", then the proposal.

export type Lines = readonly [string, ...string[]]

/** The words before the proposal. */
export const sideWords: Readonly<Record<Side, string>> = {
  for: 'for',
  against: 'against',
  neutral: 'both sides of',
}

/** `side` is `sideWords` and the proposal. */
export const firstPositions = {
  decided: (side: string): Lines => [
    `I am ${side}.`,
    `Let me say it at once: I am ${side}.`,
    `I have gone back and forth, and I come down ${side}.`,
    `My case is ${side}.`,
  ],
  neutral: (side: string): Lines => [
    `I see ${side}.`,
    `I was asked to weigh it, and I find reasons on ${side}.`,
    `Before we choose, I want to look at ${side}.`,
  ],
  assigned: (side: string): Lines => [
    `We stand ${side}.`,
    `This side argues ${side}.`,
    `The case ${side} is simple.`,
  ],
}

export const laterPositions = {
  decided: (side: string): Lines => [
    `So I am still ${side}.`,
    `I have listened, and I remain ${side}.`,
    `It is closer than I thought, yet I stay ${side}.`,
    `After this round, too, I am ${side}.`,
    `Until somebody answers that, count me ${side}.`,
  ],
  neutral: (side: string): Lines => [
    `I still see ${side}.`,
    `After this round, too, I see ${side}.`,
    `There remains something on ${side}.`,
  ],
  assigned: (side: string): Lines => [
    `That is why we stand ${side}.`,
    `The case ${side} has not been answered.`,
    `Weigh what was said, and it speaks ${side}.`,
    `On that we rest our case ${side}.`,
  ],
}

/** `who` said `what`. */
export const replies = {
  opponent: (who: string, what: string): Lines => [
    `${who} says “${what}”, but that settles less than it seems.`,
    `“${what}”, says ${who}; as much could be said of the opposite.`,
    `When ${who} says “${what}”, the hard part is left out.`,
    `${who} builds on “${what}”, and that is where it gives way.`,
    `Suppose “${what}”, as ${who} has it: nothing follows from that yet.`,
    `${who} tells us “${what}”; I would like to see the case where it was so.`,
    `Against ${who}’s “${what}” stands what happens on an ordinary day.`,
  ],
  ally: (who: string, what: string): Lines => [
    `${who} is right to say “${what}”, and it goes further than that.`,
    `${who} said “${what}”, and nobody has answered it yet.`,
    `To ${who}’s “${what}” there is something to add.`,
    `“${what}”: I would put ${who}’s point more strongly.`,
  ],
  unknown: (who: string, what: string): Lines => [
    `${who} says “${what}”; that deserves an answer.`,
    `${who}’s “${what}” takes us half the way.`,
    `There is something in “${what}”, as ${who} says, but not all of it.`,
  ],
}

export const concerns = (concern: string): Lines => [
  `What I look at first is ${concern}.`,
  `The question for me is ${concern}.`,
  `I keep coming back to ${concern}.`,
]

export const closers: Readonly<Record<Side, Lines>> = {
  for: [
    'Let us start small, measure it, and go on.',
    'The question is how, no longer whether.',
    'Waiting is a decision too, and the worse one.',
    'Whoever disagrees should say what they would do instead.',
    'It can be done, and it should be begun.',
  ],
  against: [
    'Answer that, and I will think again.',
    'Let us keep what works until something better has shown itself.',
    'As long as that is open, the answer has to be no.',
    'There are cheaper ways to get most of it.',
    'A good aim deserves a better plan.',
  ],
  neutral: [
    'It should be tried where it can be undone, and then decided.',
    'A fair test would change my mind either way.',
    'Both sides should say what they would give up.',
  ],
}

/** Before each further argument, in turn; the empty ones keep it from sounding like a list. */
export const connectors: Lines = ['', 'Besides, ', '', 'And ', 'What is more, ', '', 'On top of that, ']
