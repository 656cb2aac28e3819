type Defined<Fields> = { [Name in keyof Fields]: Exclude<Fields[Name], undefined> }

/** Leaves out what is undefined: under exactOptionalPropertyTypes a missing filter is not an undefined one. */
export const withoutUndefined = <Fields extends object>(fields: Fields): Defined<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<Fields>
