// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CodedLists } from '../../../src/views/data/CodedLists.tsx';
import { spellingsByBody } from '../../../src/views/data/spellings-by-body.ts';
import { TextContext } from '../../../src/views/shared/text-context.tsx';
import { readArchive } from '../../fixtures/real-archive.ts';
import { readRealDataset } from '../../fixtures/real-dataset.ts';
import { TEXTS } from './page-texts.ts';
import { readDictionary, readSources } from './real-evidence.ts';
import { eventually } from '../../fixtures/eventually.ts';

const archive = readArchive();

const show = () => render(
  <TextContext value={TEXTS.en}><CodedLists dataset={readRealDataset()} archive={archive} dictionary={readDictionary()} sources={readSources()} /></TextContext>,
);

/** Opens a fold and gives what is in it. */
const open = async (title: string) => {
  const summary = screen.getByText(title, { selector: 'summary' });
  const fold = summary.closest('details');
  if (fold === null) throw new Error(`no fold "${title}"`);
  await userEvent.click(summary);
  await eventually(() => { expect(within(fold).queryByRole('table')).not.toBeNull(); });
  return within(fold);
};

const cellsOf = (fold: Awaited<ReturnType<typeof open>>, heading: string) =>
  [...(fold.getByRole('rowheader', { name: heading }).closest('tr')?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent);

beforeEach(() => { vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined })); });
afterEach(() => { cleanup(); vi.unstubAllGlobals(); });

describe('spellings in the documents', () => {
  it('lists every spelling of a funder with what it was read as, its note and its sources', async () => {
    show();
    const fold = await open('Spellings of funders');
    expect(fold.getAllByRole('row')).toHaveLength(archive.fundAliases.length + 1);
    expect(archive.fundAliases).toHaveLength(67);
    expect(cellsOf(fold, 'ESR 2014-2020/ELY')).toEqual([expect.stringMatching(/European Social Fund|ESF/), 'ELY', '2014–2020', 'Which ELY centre is not written']);
    expect(fold.getByRole('link', { name: 'fund_alias' }).getAttribute('href')).toBe('#data-table-fund_alias');
    expect(fold.getByRole('link', { name: /Register of welfare projects/ }).getAttribute('href')).toBe('#data-source-doc-register');
  });

  it('lists every spelling of a body under the body', async () => {
    show();
    const fold = await open('Spellings of bodies');
    const spelled = spellingsByBody(archive);
    expect(spelled.reduce((sum, { aliases }) => sum + aliases.length, 0)).toBe(486);
    expect(fold.getAllByRole('row')).toHaveLength(spelled.length + 1);
    expect(fold.getByText('Lapin AMK (?)').textContent).toContain('Question mark in the source: participation uncertain');
  });
});

describe('coded words of the facts', () => {
  it('lists the 23 kinds with the number of facts of each', async () => {
    show();
    const fold = await open('Kinds of fact');
    expect(fold.getAllByRole('row')).toHaveLength(24);
    expect(cellsOf(fold, 'call for projects')).toEqual(['call', '42']);
    expect(fold.getAllByRole('row').slice(1).reduce((sum, row) => sum + Number(row.lastElementChild?.textContent), 0)).toBe(580);
  });

  it('tells languages, trades and levels apart', async () => {
    show();
    const fold = await open('Languages, trades and levels');
    expect(cellsOf(fold, 'Arabic')).toEqual(['language', 'arabic', '5']);
    expect(cellsOf(fold, 'regional')[0]).toBe('level');
  });
});
