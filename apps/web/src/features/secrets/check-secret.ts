import type { Faults } from '../../api/faults.ts'

const shortest = 8
const validName = /^[A-Za-z][A-Za-z0-9_]{0,99}$/

/** What can be told of a secret without sending it. */
export const checkSecret = ({ name, value }: { readonly name: string; readonly value: string }): Faults => ({
  ...(!validName.test(name) && { name: 'A letter, then letters, digits or “_”; 100 at most.' }),
  // Shorter ones could not be told from ordinary text where they have to be taken out.
  ...(value.length < shortest && { value: `At least ${shortest} characters.` }),
})
