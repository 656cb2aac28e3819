/** How a scorecard opens evidence: what is open is in the address of its page. */
export interface EvidenceUse {
  /** Name of the metric whose evidence is open. */
  readonly open: string | undefined
  readonly onOpen: (metric: string | undefined) => void
  /** Address of a turn, relative to the page. */
  readonly hrefOf: (turn: number) => string
  readonly onTurn: (turn: number) => void
}
