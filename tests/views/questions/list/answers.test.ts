import { describe, expect, it } from 'vitest';
import type { DocumentFact } from '../../../../src/schema/archive.ts';
import type { QuestionLabel } from '../../../../src/views/questions/question-labels.ts';
import { QUESTION_LABELS } from '../../../../src/views/questions/question-labels.ts';
import { contentAreas, projectAreas, whiteSpots } from '../../../../src/views/questions/list/answers-of-coverage.ts';
import { freeMoney, municipalMoney } from '../../../../src/views/questions/list/answers-of-money.ts';
import { networkMunicipalities, whoWithWhom } from '../../../../src/views/questions/list/answers-of-network.ts';
import { results } from '../../../../src/views/questions/list/answers-of-results.ts';
import { missedGroups, serviceLanguages } from '../../../../src/views/questions/list/answers-of-services.ts';
import { projectChain, visionReach } from '../../../../src/views/questions/list/answers-of-time.ts';
import { isInLapland, tallied, type Figure, type Material, type Name } from '../../../../src/views/questions/list/said.ts';
import { ANSWERS } from '../../../../src/views/questions/list/short-answer.ts';
import { readMaterial } from '../real-material.ts';

const material = readMaterial();

const nameOf = (name: Name): string => (typeof name === 'string' ? name : 'key' in name ? name.key : name.fi);

/** A figure as a plain value. */
const plain = (figure: Figure): unknown => {
  switch (figure.kind) {
    case 'count': case 'eur': case 'share': return figure.value;
    case 'counts': return figure.values;
    case 'date': return figure.date;
    case 'year': return figure.year;
    case 'names': case 'places': return figure.names.map(nameOf);
    case 'tallies': return figure.tallies.map(({ name, count }) => `${nameOf(name)} ${String(count)}`);
  }
};

const figuresOf = (label: QuestionLabel, from: Material = material): Readonly<Record<string, Readonly<Record<string, unknown>>>> =>
  Object.fromEntries(ANSWERS[label].answer(from).map(({ key, figures }) => [key, Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, plain(figure)]))]));

/** Counted by hand and with a spreadsheet in the tables of the package, not with the functions under test. */
const COUNTED: Readonly<Partial<Record<QuestionLabel, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>> = {
  Q1: {
    'Q1.inside': { shown: 8, of: 21, names: ['Enontekiö', 'Kemi', 'Keminmaa', 'Posio', 'Rovaniemi', 'Salla', 'Simo', 'Tornio'] },
    'Q1.outside': { names: ['Inari', 'Kittilä', 'Kolari', 'Kemijärvi', 'Muonio', 'Pelkosenniemi', 'Ranua', 'Savukoski', 'Sodankylä', 'Tervola', 'Pello', 'Utsjoki', 'Ylitornio'] },
  },
  Q2: { 'Q2.areas': { of: 227, shown: 78, regionWide: 149 }, 'Q2.least': { shown: 4, names: ['Pelkosenniemi'] } },
  Q3: { 'Q3.spots': { shown: 4, named: 2, lapland: 0 }, 'Q3.regions': { of: 71, shown: 1 } },
  Q5: { 'Q5.areas': { of: 21, shown: 4, names: ['Tunturi-Lappi–Pello', 'Pohjois- ja Itä-Lappi', 'Meri-Lappi', 'Rovaseutu'] } },
  Q6: { 'Q6.pilots': { shown: 17, named: 15 }, 'Q6.lapland': { shown: 6, national: 2, inferred: 4 } },
  Q7: { 'Q7.bodies': { of: 71, shown: 11 }, 'Q7.area': { known: 1, lapland: 0 } },
  // Kemi 18 of 19 groups, Keminmaa 15, Simo 13, Tervola 13, Tornio 18.
  Q8: { 'Q8.groups': { municipalities: 5, low: 13, high: 18, of: 19 }, 'Q8.nowhere': { names: ['naiset'] } },
  Q9: { 'Q9.groups': { shown: 6, known: 1 } },
  Q11: { 'Q11.groups': { shown: 4 }, 'Q11.known': { shown: 1, persons: [250] } },
  Q12: { 'Q12.stages': { first: 8, extra: 3, plan: 3 }, 'Q12.without': { of: 3, names: ['venäjä', 'arabia'] } },
  Q14: { 'Q14.register': { shown: 22, places: 8 }, 'Q14.companies': { numbers: [150, 1022] } },
  Q15: { 'Q15.trades': { of: 6, shown: 3, names: ['logistiikka', 'ravintola-ala', 'matkailu'], without: ['sote-ala', 'puhtaanapitoala', 'puunkorjuu'] } },
  Q16: { 'Q16.numbers': { companies: [150, 1022], persons: [2148] }, 'Q16.without': { shown: 8, of: 12 } },
  Q17: { 'Q17.areas': { of: 37, yes: 22, waiting: 13, none: 2 } },
  // Empty pairs: Kemi 1, Keminmaa 4, Simo 6, Tervola 6, Tornio 1. Free: 38 800 000 − 6 100 000.
  Q19: { 'Q19.empty': { shown: 18, of: 95, municipalities: 5 }, 'Q19.free': { theme: ['Jatkuva oppiminen'], sum: 32_700_000 } },
  Q20: { 'Q20.themes': { tallies: ['sosiaalinen osallisuus 128', 'hyvinvointi 127', 'turvallisuus 24', 'yhteisöllisyys 12'] } },
  Q21: { 'Q21.promises': { shown: 18, family: 16 } },
  Q22: { 'Q22.themes': { shown: 6, family: 16 } },
  Q23: { 'Q23.levels': { shown: 15, tallies: ['kansallinen 13', 'alueellinen 9', 'paikallinen 5', 'EU 1', 'kansainvälinen 1'] } },
  Q24: { 'Q24.last': { register: '2024-04-30', seaLapland: '2025-10-31' }, 'Q24.national': { of: 71, shown: 6 } },
  Q26: { 'Q26.chain': { shown: 8, from: '2014-01-01', to: '2025-10-31' }, 'Q26.gap': { months: 2, from: '2022-08-31', to: '2022-11-01' } },
  Q27: { 'Q27.calls': { of: 42, open: 2, coming: 5, planned: 12 } },
  Q29: { 'Q29.network': { before: 30, beforeDate: '2023-08-30', after: 41, afterDate: '2024-04-18' }, 'Q29.family': { of: 16, shown: 4 } },
  Q30: { 'Q30.most': { tallies: ['Lapin yliopisto 84', 'Lapin AMK 62'] }, 'Q30.none': { of: 39, shown: 13 } },
  Q31: {
    'Q31.kinds': {
      of: 39,
      tallies: ['memberKinds.municipality 8', 'memberKinds.education 8', 'memberKinds.association 7', 'memberKinds.public_authority 6', 'memberKinds.business 5', 'memberKinds.foundation 3', 'memberKinds.business_association 2'],
    },
  },
  Q34: { 'Q34.placeholders': { of: 16, shown: 4, names: ['kuntia', 'Lapin oppilaitoksia', 'TE-palvelut', 'Työhönvalmennussäätiöt'] } },
  Q35: { 'Q35.leads': { shown: 2, names: ['Sie osaat ja kuulut (REDU)', 'Parempi työelämä! (Lapin ELY-keskus)'] } },
  Q36: { 'Q36.interfaces': { shown: 26, lapland: 11 } },
  Q38: { 'Q38.joint': { shown: 40 }, 'Q38.unlisted': { inclusion: 196, learning: 100 } },
  Q39: { 'Q39.calls': { of: 16, tallies: ['4a 4', '4g 3'] } },
  // 9 900 000 − 9 734 359; only the theme on equality states no paid sum.
  Q40: { 'Q40.free': { most: ['Jatkuva oppiminen'], mostSum: 32_700_000, least: ['Yhteiskunnallisten yritysten liiketoimintaedellytysten parantaminen'], leastSum: 165_641 }, 'Q40.paid': { shown: 1, of: 12 } },
  Q41: { 'Q41.empty': { shown: 1 }, 'Q41.short': { shown: 2 } },
  // 95 400 + 87 000 + 187 665 + 131 169.
  Q42: { 'Q42.paid': { of: 8, shown: 4, sum: 501_234 }, 'Q42.none': { none: 3, unknown: 1 } },
  // ESF 92, ERDF 11 and 1, Interreg 4, Leader 11, other EU 4; the family: all but the one without a funder and the one on own money.
  Q44: { 'Q44.family': { of: 16, shown: 14, sources: 5 }, 'Q44.register': { of: 227, shown: 123 } },
  Q46: { 'Q46.rooting': { shown: 25, lapland: 9 } },
  Q47: { 'Q47.results': { shown: 71, known: 69, lapland: 12 }, 'Q47.clients': { shown: 324 } },
  Q49: { 'Q49.sources': { shown: 15 }, 'Q49.keepers': { shown: 5, of: 5 } },
  Q50: { 'Q50.mappings': { shown: 31, lapland: 4 } },
};

describe('short answers from the real data', () => {
  it.each(Object.entries(COUNTED))('%s is what a count by hand gives', (label, counted) => {
    expect(figuresOf(QUESTION_LABELS.find((known) => known === label) ?? 'Q1')).toEqual(counted);
  });

  it('shares effort against need as the map does, and adds up the six shares of the own money', () => {
    const { 'Q10.hoover': hoover, 'Q10.money': money } = figuresOf('Q10');
    expect(hoover?.['share']).toBeCloseTo(0.4, 2);
    // 53 440 + 30 769 + 29 149 + 27 530 + 10 525 + 10 525
    expect(money).toEqual({ shown: 6, sum: 161_938 });
  });

  it('finds no dated project that reaches the vision year', () => {
    expect(figuresOf('Q28')).toMatchObject({ 'Q28.vision': { year: 2030 }, 'Q28.none': { date: '2027-12-31' } });
  });

  it('gives every question an answer, from sources that there are', () => {
    const known = new Set(material.sources.map(({ id }) => id));
    for (const label of QUESTION_LABELS) {
      const { answer, sourceIds } = ANSWERS[label];
      expect(answer(material).length).toBeGreaterThan(0);
      expect(sourceIds.filter((id) => !known.has(id))).toEqual([]);
      expect(sourceIds.length).toBeGreaterThan(0);
    }
  });
});

const withFacts = (facts: readonly DocumentFact[]): Material => ({ ...material, archive: { ...material.archive, facts } });
const factLike = (id: string, part: Partial<DocumentFact>): DocumentFact => {
  const fact = material.archive.facts.find((each) => each.id === id);
  if (fact === undefined) throw new Error(`No fact "${id}".`);
  return { ...fact, ...part };
};

describe('short answers when the data are other than now', () => {
  it('names municipalities that no project names', () => {
    const projects = material.dataset.projects.filter(({ placeCodes }) => !placeCodes.includes('890'));
    expect(projectAreas({ ...material, dataset: { ...material.dataset, projects } })[1]).toMatchObject({ key: 'Q2.none', figures: { names: { names: [{ fi: 'Utsjoki' }] } } });
  });

  it('says only who is in the network when everybody is', () => {
    const networkMembers = material.dataset.municipalities.flatMap(({ code }) => material.documents.networkMembers.slice(0, 1).map((member) => ({ ...member, code })));
    const said = networkMunicipalities({ ...material, documents: { ...material.documents, networkMembers } });
    expect(said.map(({ key }) => key)).toEqual(['Q1.inside']);
  });

  it('counts a white spot of a national theme in Lapland as one', () => {
    const spot = factLike('white-lanupe-kanta-hame', { place: 'Kanta-Häme|Lappi' });
    expect(whiteSpots(withFacts([spot]))[0]).toMatchObject({ count: 1, figures: { shown: { value: 1 }, named: { value: 1 }, lapland: { value: 1 } } });
  });

  it('has counts of nothing where the documents say nothing', () => {
    const none = withFacts([]);
    expect(contentAreas(none)[0]?.figures).toMatchObject({ of: { value: 0 }, yes: { value: 0 } });
    expect(missedGroups(none)[1]).toMatchObject({ count: 0, figures: { persons: { values: [] } } });
    expect(visionReach(none)).toEqual([]);
    expect(projectChain(none).map(({ key }) => key)).toEqual(['Q26.chain']);
    expect(results(none)[0]?.figures).toMatchObject({ shown: { value: 0 } });
  });

  it('tells of projects that reach the vision year', () => {
    const vision = factLike('date-vision-2030', { end: '2025' });
    const [, reaching] = visionReach(withFacts([vision]));
    expect(reaching?.key).toBe('Q28.some');
    expect(reaching?.count).toBeGreaterThan(5);
  });

  it('leaves out the languages sentence when every large group is served', () => {
    const facts = material.archive.facts.filter(({ kind }) => kind !== 'language_group');
    expect(serviceLanguages(withFacts(facts)).map(({ key }) => key)).toEqual(['Q12.stages']);
  });

  it('takes money that is not stated for no 0', () => {
    const settlementProjects = material.documents.settlementProjects.map((row) => ({ ...row, municipalEur: null }));
    expect(municipalMoney({ ...material, documents: { ...material.documents, settlementProjects } })[1]?.figures).toMatchObject({ none: { value: 0 }, unknown: { value: 8 } });
  });

  it('says nothing of money without themes, and nothing of unpaid sums when all are stated', () => {
    expect(freeMoney({ ...material, documents: { ...material.documents, esfThemes: [] } })).toEqual([]);
    const esfThemes = material.documents.esfThemes.filter(({ paidEur }) => paidEur !== null);
    expect(freeMoney({ ...material, documents: { ...material.documents, esfThemes } }).map(({ key }) => key)).toEqual(['Q40.free']);
  });

  it('counts a body once a project, however many parts it has in it', () => {
    const [first] = [...material.records.values()].filter(({ bodies }) => bodies.length > 0);
    if (first === undefined) throw new Error('No record with a body.');
    const records = new Map([['a', { ...first, bodies: [...first.bodies.slice(0, 1), ...first.bodies.slice(0, 1)] }]]);
    expect(whoWithWhom({ ...material, records })[0]?.figures['tallies']).toMatchObject({ tallies: [{ count: 1 }] });
  });
});

describe('parts of answers', () => {
  it('tells places in Lapland from others, lists of places included', () => {
    const here = isInLapland(material);
    const at = (place: string | null): DocumentFact => factLike('pilot-joko', { place });
    expect([at('Kemi'), at('Oulu|Rovaniemi'), at('Meri-Lappi'), at('Lappi')].map(here)).toEqual([true, true, true, true]);
    expect([at('Keuruu'), at(null), at('Kemiönsaari')].map(here)).toEqual([false, false, false]);
  });

  it('tallies by falling count, equal counts as they come', () => {
    expect(tallied(['b', 'a', 'c', 'a'], (value) => value)).toEqual([{ name: 'a', count: 2 }, { name: 'b', count: 1 }, { name: 'c', count: 1 }]);
    expect(tallied([], String)).toEqual([]);
  });
});
