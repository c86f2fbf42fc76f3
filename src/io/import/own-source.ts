/**
 * Source id in the tables of an import; `buildPackage` puts the id of the user's file in its place. It begins with a
 * control character, which no cell of a user can hold.
 */
export const OWN_SOURCE = '\u0001own-file';

/** Code of the entry for what a register does not state; `buildPackage` adds the entry where it is used. */
export const NOT_STATED = 'not_stated';

/** What stands in a package for the whole region where it has no name for itself. */
export const UNNAMED_REGION = 'koko alue';
