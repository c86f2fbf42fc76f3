import type { Messages } from '../text.ts';

export const gaps = {
  heading: 'Katveet',
  sectionsLabel: 'Katveiden osat',
  sections: { answers: 'Vastaukset', verdicts: 'Toteuma ja odotus', holes: 'Aukot', headquarters: 'Kuka vetää', call: 'Haun kohdennus', funder: 'Rahoittajan näkymä', time: 'Aika ja jatko', neighbours: 'Naapurit' },
  projectsOnly: 'Tässä osassa lasketaan aina hankkeita, vaikka lauseessa lasketaan {{thing}}.',
  thing: { themes: 'teemoja', funds: 'rahoittajia' },
  census: 'Rekisteri on luettelo, ei otos: välit kertovat, kuinka vakaa pieni luku on. Kunnasta, jonka oma luettelo puuttuu, luku on alaraja, eikä vähäinen määrä todista puutetta.',
  method: 'Kaavat ja lähteet',
  maps: { heading: 'Ennen ja jälkeen kartalla', before: 'Ennen hakua', after: 'Haun jälkeen', of: '{{when}}: toteuma suhteessa odotukseen. {{question}}', marks: 'Kartan luku kertoo, montako haun hanketta kuntaan yltää.', title: '{{when}}: toteuma suhteessa odotukseen' },
} as const satisfies Messages;
