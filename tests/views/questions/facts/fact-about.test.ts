import { describe, expect, it } from 'vitest';
import { OPENING_STATE } from '../../../../src/state/app-state.ts';
import { aboutFact, factTargets, type AboutName } from '../../../../src/views/questions/facts/fact-about.ts';
import { readArchive } from '../../../fixtures/real-archive.ts';
import { readRealDataset } from '../../../fixtures/real-dataset.ts';
import { readDocuments } from '../../data/real-evidence.ts';

const archive = readArchive();
const context = { dataset: readRealDataset(), archive, documents: readDocuments() };
const linksOf = (id: string) => archive.links.filter(({ factId }) => factId === id);
const about = (id: string, language: 'fi' | 'en' = 'fi') => {
  const fact = archive.facts.find((each) => each.id === id);
  if (fact === undefined) throw new Error(`no fact "${id}"`);
  return aboutFact(fact, linksOf(id), factTargets(context, language));
};
const words = (names: readonly AboutName[]) => names.map((name) => [name.words, name.to !== null]);
const stateOf = (name: AboutName | undefined) => name?.to?.(OPENING_STATE);

describe('what a fact is about', () => {
  it('leads from a project of a document to its page, to the register and to its municipality', () => {
    const { subjects, register, places, ideas } = about('coverage-ohjaamo');
    expect(words(subjects)).toEqual([['Maahanmuuttaja Ohjaamo -hanke', true]]);
    expect(stateOf(subjects[0])).toMatchObject({ page: 'programmes', programmes: { section: 'seaLapland' } });
    expect(stateOf(register[0])).toMatchObject({ project: 'maahanmuuttaja-ohjaamo-kemi' });
    expect(words(places)).toEqual([['Kemi', true]]);
    expect(stateOf(places[0])).toMatchObject({ page: 'municipality', municipality: '240' });
    expect(ideas).toEqual([]);
  });

  it('says a theme in the interface language', () => {
    const [theme] = about('call-kohtaanto-2', 'en').subjects;
    expect(theme?.words).toBe('Matching on the labour market');
    expect(stateOf(theme)).toMatchObject({ page: 'programmes', programmes: { section: 'national', theme: 'labour_market_matching' } });
  });

  it('keeps names that no table holds as words, each in its place', () => {
    expect(words(about('synergy-virtual-ih').subjects)).toEqual([['International House of Sea Lapland', true], ['Virtuaalinen International house of Lapland', false]]);
    expect(words(about('promise-model').subjects)).toEqual([['Lappi-sopimus 2022-2025', false]]);
    expect(words(about('promise-model').places)).toEqual([['Lappi', false]]);
  });

  it('names bodies by their spellings, and a chain without a successor ends in nothing', () => {
    expect(stateOf(about('chain-yyo').subjects[0])).toMatchObject({ page: 'network', network: { section: 'bodies', body: 'yyo' } });
    expect(words(about('chain-mikseri-3-none').subjects)).toEqual([['Monikulttuurikeskus Mikseri', true], ['', false]]);
  });

  it('leads from a call to the ideas that its note names', () => {
    expect(about('call-esr-4g-2023-03-20').ideas.map((idea) => idea.words)).toEqual(['Rakenteet yhteiskunnalliselle yrittäjyydelle Lappiin', 'Yhdenvertaiset koulutuspolut']);
  });

  it('shows every link of the real package somewhere', () => {
    const targets = factTargets(context, 'fi');
    const lost = archive.facts.filter((fact) => {
      const { subjects, places, register, ideas } = aboutFact(fact, linksOf(fact.id), targets);
      const shown = new Set([...subjects, ...places, ...register, ...ideas].filter(({ to }) => to !== null).map((name) => name.words));
      const named = new Set(linksOf(fact.id).map(({ kind, targetId }) => targets.get(`${kind} ${targetId}`)?.name));
      return [...named].some((name) => name === undefined || !shown.has(name));
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});
