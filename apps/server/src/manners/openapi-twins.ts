interface ApiDocument {
  readonly components?: { readonly schemas?: Record<string, unknown> }
}

/**
 * Every named schema is published twice, as it is sent (`RunInput`) and as it is answered (`Run`), though few of them
 * differ. Twins that say the same become one under the plain name, and what nobody refers to in its sent form goes.
 */
export function withoutTwins<Document extends object>(document: Document): Document {
  const { components } = document as ApiDocument
  const schemas = components?.schemas ?? {}
  const same = new Set(Object.keys(schemas).filter((name) => plainName(name, schemas) !== null))
  // A twin that refers to a twin that differs differs as well: leave out until nothing changes.
  for (let before = -1; before !== same.size; ) {
    before = same.size
    for (const twin of same) {
      const plain = plainName(twin, schemas)
      const renamed = renameRefs(JSON.stringify(schemas[twin]), same)
      if (plain === null || renamed !== JSON.stringify(schemas[plain])) same.delete(twin)
    }
  }
  const merged = JSON.parse(renameRefs(JSON.stringify(document), same)) as Document & ApiDocument
  const left = merged.components?.schemas ?? {}
  for (const twin of same) delete left[twin]
  // A twin may be referred to by none but another that nobody refers to.
  for (let before = -1; before !== Object.keys(left).length; ) {
    before = Object.keys(left).length
    const text = JSON.stringify(merged)
    for (const name of Object.keys(left)) {
      if (plainName(name, schemas) !== null && !text.includes(refTo(name))) delete left[name]
    }
  }
  return merged
}

const plainName = (name: string, schemas: Record<string, unknown>): string | null => {
  const plain = name.replace(/Input$/, '')
  return plain !== name && plain in schemas ? plain : null
}

const refTo = (name: string) => `"#/components/schemas/${name}"`

function renameRefs(text: string, twins: ReadonlySet<string>): string {
  let renamed = text
  for (const twin of twins) renamed = renamed.replaceAll(refTo(twin), refTo(twin.replace(/Input$/, '')))
  return renamed
}
