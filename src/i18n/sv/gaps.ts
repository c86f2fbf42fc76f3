import type { SameKeys } from '../text.ts';
import type { gaps as fi } from '../fi/gaps.ts';

export const gaps = {
  heading: 'Luckor',
  sectionsLabel: 'Sidans delar',
  sections: { answers: 'Svar', verdicts: 'Utfall och förväntan', holes: 'Tomma rutor', headquarters: 'Vem leder', call: 'Rikta en utlysning', funder: 'Finansiärens vy', time: 'Tid och fortsättning', neighbours: 'Grannar' },
  projectsOnly: 'I den här delen räknas alltid projekt, även om meningen räknar {{thing}}.',
  thing: { themes: 'teman', funds: 'finansiärer' },
  census: 'Registret är en förteckning, inget urval: intervallen visar hur stabilt ett litet tal är. För en kommun utan egen förteckning är talet en nedre gräns, och ett litet antal bevisar ingen brist.',
  method: 'Formler och källor',
  maps: { heading: 'Före och efter på kartan', before: 'Före utlysningen', after: 'Efter utlysningen', of: '{{when}}: utfall i förhållande till förväntan. {{question}}', marks: 'Talet på kartan visar hur många av utlysningens projekt som når kommunen.', title: '{{when}}: utfall i förhållande till förväntan' },
} as const satisfies SameKeys<typeof fi>;
