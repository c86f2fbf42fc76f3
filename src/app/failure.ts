/** The words of an error for the reader; its cause stays on the error itself. */
export const causeWords = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Could a part of the app's own code or style not be fetched? Each browser says so in words of its own. The page must be loaded anew: a browser does not ask again for a part that failed. */
export const isPartMissing = (error: unknown): boolean => /imported module|module script|preload CSS/i.test(causeWords(error));
