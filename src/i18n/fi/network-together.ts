import type { Messages } from '../text.ts';

export const networkTogether = {
  heading: 'Yhteistyö',
} as const satisfies Messages;
