/** Makes links by which one person decides on one approval. */
export interface ApprovalLinks {
  /**
   * @param approver - Who may decide by it; null: whoever has it.
   * @returns An address that opens a page; it decides nothing by itself.
   */
  linkTo(approvalId: string, approver: string | null): string
}

/** Reads them again. */
export interface ApprovalLinkReader {
  /** @returns null for anything that `linkTo` did not make. */
  read(token: string): { readonly approvalId: string; readonly approver: string | null } | null
}
