/** Makes links by which one person decides on one approval. */
export interface ApprovalLinks {
  /**
   * @param approver - Who may decide by it; null: whoever has it.
   * @returns An address that opens a page; it decides nothing by itself.
   */
  linkTo(approvalId: string, approver: string | null): Promise<string>
}

/** Reads them again. */
export interface ApprovalLinkReader {
  /** @returns null for anything that `linkTo` did not make, or made with a key that was replaced since. */
  read(token: string): Promise<{ readonly approvalId: string; readonly approver: string | null } | null>
}
