// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openFolds, setNarrow } from '../shared/section-setup.ts';
import { actions, requests, setHeight, showTimeline, visited } from './timeline-setup.tsx';
import { takeAlong } from '../shared/take-along.ts';

beforeEach(() => {
  setNarrow(false);
  setHeight(700);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.clearAllMocks();
  requests.length = 0;
  visited.length = 0;
});

const chain = () => within(screen.getByRole('region', { name: /^Services for immigrants in Sea Lapland/ }));
const threads = () => [...document.querySelectorAll('.timeline-threads > li')].map((thread) => thread.textContent);

describe('the worked chain', () => {
  it('says its years, its one gap with what went on meanwhile, and how many links are stated', () => {
    showTimeline({}, { group: 'chain' });
    expect(chain().getByText('In 2014–2025, 8 projects have carried the services; there are 3 services side by side.')).toBeTruthy();
    expect(chain().getByText('Service to job seekers and employers: Maahanmuuttaja Ohjaamo -hanke → International House of Sea Lapland, a gap of 2 months. Monikulttuurikeskus Mikseri and Aito -hanke went on through the gap.')).toBeTruthy();
    expect(chain().getByText('There are 4 successions; the document states 1 of them, the others are inferred.')).toBeTruthy();
  });

  it('draws the stated link solid and the others dashed', () => {
    showTimeline({}, { group: 'chain' });
    const picture = chain().getByRole('img');
    expect(picture.querySelectorAll('.timeline-chain-link')).toHaveLength(4);
    expect(picture.querySelectorAll('.timeline-chain-inferred')).toHaveLength(3);
    expect(picture.querySelectorAll('.timeline-soft')).toHaveLength(2);
    expect([...picture.querySelectorAll('.timeline-tag')].map(({ textContent }) => textContent)).toEqual(['no successor named', 'no successor named', 'gap of 2 months']);
  });

  it('says in words what coarse dates leave open, and where the register differs', () => {
    showTimeline({}, { group: 'chain' });
    const [meeting, families, seekers] = threads();
    expect(meeting).toContain('Mikseri -projekti ended 31/12/2016, Kohtaamispaikka Mikseri began January 2017: no gap (the day is not written: it may be up to 30 days).');
    expect(meeting).toContain('In the project register: time not stated.');
    expect(families).toContain('In the project register: 15/01/2018–28/02/2021.');
    expect(seekers).toContain('In the project register: 15/01/2019–14/01/2022.');
    expect(seekers).toContain('Not in the project register.');
  });

  it('opens the project in the register, and leads to the money', async () => {
    showTimeline({}, { group: 'chain' });
    await userEvent.click(screen.getByRole('button', { name: 'Maahanmuuttaja Ohjaamo -hanke' }));
    expect(actions.onOpenProject).toHaveBeenLastCalledWith('maahanmuuttaja-ohjaamo-kemi');
    await userEvent.click(screen.getByRole('link', { name: /^Budgets, payers and clients/ }));
    expect(visited.at(-1)).toMatchObject({ page: 'programmes', programmes: { section: 'seaLapland' } });
  });

  it('has its figures in a table and in the file, with its document as the source', async () => {
    showTimeline({}, { group: 'chain' });
    openFolds();
    expect(chain().getAllByRole('row')).toHaveLength(9);
    await takeAlong('CSV', { menu: chain().getByRole('button', { name: /^Download: / }) });
    expect(requests[0]).toMatchObject({ kind: 'csv', sourceIds: ['doc-sealapland'] });
  });

  it('lists the other successions of the documents, and is the same whatever the sentence asks', () => {
    showTimeline({ text: 'nowhere to be found' }, { group: 'chain' });
    expect(screen.getByText('Other successions that the documents tell of (11)')).toBeTruthy();
    expect(chain().getByRole('img')).toBeTruthy();
  });

  it('is drawn narrower on a narrow screen', () => {
    setNarrow(true);
    showTimeline({}, { group: 'chain' });
    expect(chain().getByRole('img').getAttribute('viewBox')).toMatch(/^0 0 360 /);
  });
});

describe('possible chains', () => {
  it('are lanes with dashed links that say they are computed by a rule', () => {
    showTimeline({}, { group: 'chain' });
    expect(screen.getByText(/^The dashed lines are possible successions that Katve has computed by a rule\..*There are 7 successions and 4 chains\./)).toBeTruthy();
    const follower = screen.getByRole('treeitem', { name: /^Oma polku maahanmuuttajalle/ });
    expect(follower.querySelector('.visually-hidden')?.textContent).toMatch(/Possible predecessor by rule Valmiudet kuntoon, right after, in common .*immigrants.* and Kemi and Tornio, another lead body, the predecessor has \d+ successors? that fits? the rule\.$/);
    expect(follower.querySelectorAll('.timeline-link').length).toBeGreaterThan(0);
  });

  it('may share a theme instead', async () => {
    showTimeline({ targetGroups: [] }, { group: 'chain' });
    const count = (): string => /There are (\d+) successions/.exec(screen.getByText(/^The dashed lines/).textContent)?.[1] ?? '';
    const byGroup = count();
    await userEvent.click(screen.getByRole('radio', { name: 'theme' }));
    expect(Number(count())).toBeGreaterThan(Number(byGroup));
  });
});
