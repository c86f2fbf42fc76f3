/** The page asks a waiting version to take the place of the present one. */
export interface TakeOverQuestion {
  readonly type: 'take-over';
}

/** The waiting version takes over only when no other window has the app open, so that nothing is swapped under an open page. */
export interface TakeOverAnswer {
  readonly others: number;
}
