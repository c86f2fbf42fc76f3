/** How the map shows the result. */
export const MAP_LAYOUTS = ['bivariate', 'choropleth', 'symbols', 'tiles'] as const;
export type MapLayout = (typeof MAP_LAYOUTS)[number];

/** How class limits are found. */
export const CLASS_METHODS = ['quantile', 'equal_interval', 'natural_breaks'] as const;
export type ClassMethod = (typeof CLASS_METHODS)[number];

/** Number of classes that a choropleth can have. */
export const CLASS_COUNTS = [3, 4, 5, 6, 7] as const;
export type ClassCount = (typeof CLASS_COUNTS)[number];

/** Light, dark, or as the system says. */
export const COLOUR_SCHEMES = ['system', 'light', 'dark'] as const;
export type ColourScheme = (typeof COLOUR_SCHEMES)[number];
