import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/analysis/facts-of.ts';
import type { FactTarget } from '../../src/schema/archive.ts';
import { readArchive } from '../fixtures/real-archive.ts';

const archive = readArchive();
const idsOf = (kind: FactTarget, id: string) => factsOf(archive, kind, id).map((fact) => fact.id);

describe('the facts about one thing', () => {
  it('has the facts of a project of the register, which go by another name there', () => {
    const found = factsOf(archive, 'project', 'maahanmuuttaja-ohjaamo-kemi');
    const named = archive.facts.filter(({ subject }) => subject.split('|').includes('Maahanmuuttaja Ohjaamo -hanke'));
    expect(found.map(({ id }) => id)).toEqual(named.map(({ id }) => id));
    expect(found.length).toBeGreaterThan(30);
  });

  it('has the calls that an idea of the project family aims at', () => {
    expect(idsOf('family_project', 'uraohjauksella-tyoelamaan')).toEqual(['call-esr-4a-2023-autumn']);
  });

  it('tells a theme from the one project of the same name', () => {
    const [theme, project] = [idsOf('esf_theme', 'social_enterprises'), idsOf('esf_project', 'yhteiskunnallisten-yritysten')];
    expect(theme.filter((id) => project.includes(id))).toEqual([]);
    expect(project).toEqual(expect.arrayContaining(['chain-yyo', 'synergy-yyo-handprint']));
  });

  it('finds municipalities in lists of places', () => {
    expect(idsOf('municipality', '851')).toContain('coverage-aito');
    expect(idsOf('municipality', '241')).not.toContain('coverage-aito');
  });

  it('is empty for what no fact is about, and keeps kinds apart', () => {
    expect(idsOf('project', 'perheke')).toEqual([]);
    expect(idsOf('organisation', 'maahanmuuttaja-ohjaamo-kemi')).toEqual([]);
  });

  it('leaves 20 facts about strategies and the programme as a whole without a link', () => {
    const linked = new Set(archive.links.map(({ factId }) => factId));
    const bare = archive.facts.filter(({ id }) => !linked.has(id));
    expect([...new Set(bare.map(({ subject }) => subject))].sort()).toEqual(['ESR+', 'LUC 2030 strategia', 'Lappi – Arktinen ja kansainvälinen menestyjä', 'Lappi-sopimus 2022-2025']);
    expect(bare).toHaveLength(20);
  });
});
