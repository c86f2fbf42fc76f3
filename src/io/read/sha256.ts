/** SHA-256 of bytes, hexadecimal, by the browser's own cryptography. */
export const sha256Of = async (bytes: Uint8Array): Promise<string> => {
  // A Uint8Array typed without its buffer may stand on shared memory, which digest does not take; a file's never does.
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
