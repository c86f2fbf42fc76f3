/** The interface languages, in the order in which they are offered. */
export const LANGUAGES = ['fi', 'sv', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language named by `text`, or `undefined` when Katve does not speak it. */
export const parseLanguage = (text: string): Language | undefined => LANGUAGES.find((language) => language === text);

/** One text in every interface language. */
export type LocalText = Readonly<Record<Language, string>>;
