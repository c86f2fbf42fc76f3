/** The words of an error for the reader; its cause stays on the error itself. */
export const causeWords = (error: unknown): string => (error instanceof Error ? error.message : String(error));
