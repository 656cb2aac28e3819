/** `participants[0].name`, the way people write the way to a field. */
export const placeOf = (path: readonly PropertyKey[], root = ''): string =>
  path.reduce<string>(
    (place, segment) =>
      typeof segment === 'number'
        ? `${place}[${segment}]`
        : place === ''
          ? String(segment)
          : `${place}.${String(segment)}`,
    root,
  )
