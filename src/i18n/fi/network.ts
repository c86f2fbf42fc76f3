import type { Messages } from '../text.ts';

export const network = {
  heading: 'Verkosto',
  sectionsLabel: 'Sivun osat',
  sections: { members: 'Jäsenet', together: 'Yhteistyö', bodies: 'Toimijat', sectors: 'Puuttuvat alat' },
} as const satisfies Messages;
