/** Lets the events come in that waited for the end of the work. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });
