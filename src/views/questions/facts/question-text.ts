import type { Messages, Text } from '../../../i18n/text.ts';

const under = (messages: string | Messages | undefined, key: string): string | Messages | undefined => (typeof messages === 'object' ? messages[key] : undefined);

/** A question with its label, "Q26: Mikä hankkeiden ketju …"; the label alone where the question's words are not known. */
export const questionText = (label: string, { messages }: Pick<Text, 'messages'>): string => {
  const words = under(under(under(messages, 'questionWords'), 'asked'), label);
  return typeof words === 'string' ? `${label}: ${words}` : label;
};
