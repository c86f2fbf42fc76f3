/**
 * Which data package the app shows: the one it comes with, one on the page's own origin, or one that
 * the user keeps in this browser.
 */
export type PackageChoice =
  | { readonly kind: 'builtIn' }
  /** `path` is the folder of `datapackage.json`, relative to the page or from the root of its origin. */
  | { readonly kind: 'address'; readonly path: string }
  /** `id` of an entry of the user's own data. */
  | { readonly kind: 'own'; readonly id: string };

export const BUILT_IN: PackageChoice = { kind: 'builtIn' };

/** A path that stays on the page's own origin: no scheme, no host, no back-slash, at most 300 UTF-16 units. */
export const isOwnOriginPath = (path: string): boolean =>
  path.length > 0 && path.length <= 300 && !/^[a-z][a-z0-9+.-]*:/i.test(path) && !path.startsWith('//') && !/[\\\s?#]/.test(path);

/** An id as the store of own data gives it. */
export const isOwnDataId = (id: string): boolean => /^[a-z0-9-]{1,64}$/.test(id);
