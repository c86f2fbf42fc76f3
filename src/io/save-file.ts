import type { ExportFile } from './export-file.ts';

/** A browser may still be reading the address when the click returns; after this it has its copy. */
const REVOKE_AFTER_MS = 30_000;

/** Hands the file to the browser as a download. Nothing leaves the device. */
export const saveFile = ({ name, type, content }: ExportFile): void => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  window.setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
};
