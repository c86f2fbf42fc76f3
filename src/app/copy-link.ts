/** Copies the address of the view on screen; resolves to whether the browser let it. */
export const copyLink = async (): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(window.location.href);
    return true;
  } catch {
    // No permission, or no secure origin: the caller says where the link can be found.
    return false;
  }
};
