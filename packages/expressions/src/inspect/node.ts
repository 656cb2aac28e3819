/** A node of the tree that JSONata makes of an expression, in as far as it is looked at here. */
export interface Node {
  readonly type: string
  readonly value?: unknown
  readonly position?: number
  /** Of a path: one after the other, each sees what the one before gave. */
  readonly steps?: readonly Node[]
  readonly stages?: readonly Stage[]
  readonly predicate?: readonly Stage[]
  readonly group?: { readonly lhs: readonly (readonly [Node, Node])[] }
  /** `@$name`: what comes next sees what this one saw. */
  readonly focus?: string
  readonly terms?: readonly { readonly expression: Node }[]
  readonly expressions?: readonly Node[]
  readonly expression?: Node
  readonly arguments?: readonly Node[]
  readonly procedure?: Node
  readonly body?: Node
  readonly condition?: Node
  readonly then?: Node
  readonly else?: Node
  readonly lhs?: Node | readonly (readonly [Node, Node])[]
  readonly rhs?: Node
  readonly pattern?: Node
  readonly update?: Node
  readonly delete?: Node
}

export interface Stage {
  readonly type: 'filter' | 'index'
  readonly expr?: Node
}
