/** One field of a thing with versions: how it is called and how its value reads. */
export interface VersionField<Content> {
  readonly label: string
  /** The value for people; the empty text when there is none. */
  readonly read: (content: Content) => string
  /** A text of many lines, compared word by word. */
  readonly isText?: boolean
}

export interface Difference {
  readonly label: string
  readonly before: string
  readonly after: string
  readonly isText: boolean
}

/** The fields that differ between two versions, in the order of the fields. */
export const differencesOf = <Content>(
  fields: readonly VersionField<Content>[],
  before: Content,
  after: Content,
): readonly Difference[] =>
  fields.flatMap(({ label, read, isText = false }) => {
    const was = read(before)
    const is = read(after)
    return was === is ? [] : [{ label, before: was, after: is, isText }]
  })
