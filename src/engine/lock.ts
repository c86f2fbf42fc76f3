import type { Session } from './session.ts';

/** DuckDB must never look for an extension: offline that hangs or breaks it, online it asks a foreign host. */
const WITHOUT_EXTENSIONS = [
  'set autoinstall_known_extensions = false',
  'set autoload_known_extensions = false',
] as const;

/** No files, no network, no change of settings; cannot be undone. */
const LOCKED = ['set enable_external_access = false', 'set lock_configuration = true'] as const;

/** The first statements of every session. */
export const forbidExtensions = async (session: Session): Promise<void> => {
  for (const sql of WITHOUT_EXTENSIONS) await session.run(sql);
};

/** The last statements before queries are let in. */
export const lock = async (session: Session): Promise<void> => {
  for (const sql of LOCKED) await session.run(sql);
};
