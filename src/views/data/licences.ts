/** Licences of what Katve itself publishes. */
export const LICENCES = { code: 'EUPL-1.2', dataPackage: 'CC BY 4.0', statistics: 'CC BY 4.0' } as const;

/** How table `source` writes that no licence is stated. */
export const LICENCE_NOT_STATED = 'not stated';
/** How table `source` writes that nobody holds rights. */
export const LICENCE_PUBLIC_DOMAIN = 'public domain';
