/** Everything a simulated model writes starts with it. */
export const simulatedMark = '[simulated] '

export const marked = (text: string): string => `${simulatedMark}${text}`
