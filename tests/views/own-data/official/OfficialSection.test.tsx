// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { core as en } from '../../../../src/i18n/en/core.ts';
import { official } from '../../../../src/i18n/en/official.ts';
import { createText } from '../../../../src/i18n/text.ts';
import { plannedRequests } from '../../../../src/io/official/refresh.ts';
import { parseServices } from '../../../../src/io/official/services.ts';
import { OFFICIAL_FAULTS, type OfficialAnswer, type OfficialFigure, type OfficialWish } from '../../../../src/schema/official.ts';
import { OfficialSection } from '../../../../src/views/own-data/official/OfficialSection.tsx';
import type { OfficialSectionProps, OfficialState } from '../../../../src/views/own-data/official/official-props.ts';
import { TextContext } from '../../../../src/views/shared/text-context.tsx';
import { readRealDataset } from '../../../fixtures/real-dataset.ts';

const dataset = readRealDataset();
const text = createText('en', { ...en, official });
const services = parseServices(JSON.parse(readFileSync('public/official-services.json', 'utf8')));
const known = dataset.municipalities.map(({ code, name }) => ({ code, names: Object.values(name) }));
const actions = { onAsk: vi.fn(), onCancel: vi.fn(), onFiles: vi.fn(), onDrop: vi.fn() };
const onUse = vi.fn();
const planned = (wish: OfficialWish) => plannedRequests({ services, wish, known });

const show = (state: OfficialState = { kind: 'idle' }, props: Partial<OfficialSectionProps> = {}) => render(
  <TextContext value={text}>
    <OfficialSection dataset={dataset} services={{ ok: true, services }} forbidden={[]} planned={planned} state={state} actions={actions} thisYear={2026} importHref="?page=own" onUse={onUse} {...props} />
  </TextContext>,
);

const populationOf = (code: string, year: number): number => dataset.needs.find((each) => each.code === code && each.year === year)?.population ?? 0;
const figure = (code: string, year: number, part: Partial<OfficialFigure>): OfficialFigure => ({ figure: 'population', code, year, value: populationOf(code, year), missing: null, isPreliminary: false, ...part });
const answer: OfficialAnswer = {
  day: '2026-11-28', sent: planned({ parts: ['population'], fromYear: 2024, toYear: 2025, borderYear: 2026 }), borders: null,
  tables: [{
    tableId: 'statfin-11ra', title: 'Population', updated: '2026-04-01T05:00:00Z', origin: 'https://pxdata.stat.fi/x.px', absent: ['890'], otherNames: [{ code: '047', name: 'Somewhere' }],
    figures: [figure('240', 2024, { value: populationOf('240', 2024) + 3 }), figure('240', 2025, {}), figure('751', 2025, { value: null, missing: 'suppressed' }), figure('240', 2026, { value: 19_000, isPreliminary: true })],
  }],
};
const ready = { files: new Map([['population.csv', 'x']]), imports: [] };
const done = (parts: Partial<Extract<OfficialState, { kind: 'done' }>['result']> = {}): OfficialState => ({ kind: 'done', result: { answer, changedYears: 2, borderLines: 0, ready, ...parts } });

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('before anything is asked', () => {
  it('shows host, address and query of each request, and what leaves the browser', async () => {
    show();
    const requests = within(screen.getByRole('region', { name: 'What would be asked, and of whom' })).getAllByRole('listitem').filter((item) => item.dataset['purpose'] !== undefined);
    expect(requests.map((item) => item.querySelector('code')?.textContent)).toEqual(['GET', 'POST'].flatMap((_, at) => [
      `GET ${services.tables[at]?.address ?? ''}`, `POST ${services.tables[at]?.address ?? ''}`,
    ]));
    const years = Array.from({ length: 11 }, (_, at) => String(2015 + at));
    expect(JSON.parse(requests[1]?.querySelector('pre')?.textContent ?? '')).toMatchObject({ query: [{ selection: { values: known.map(({ code }) => `KU${code}`) } }, { selection: { values: years } }, {}] });
    expect(screen.getByText(/IP address, the browser’s name and, with queries, the address of this site/)).toBeTruthy();
    expect(screen.getByText('The data shown have population for the years 2015–2025 and the share of foreign-language speakers for the years 2020–2025.')).toBeTruthy();
    expect(actions.onAsk).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Ask for the figures now' }));
    expect(actions.onAsk).toHaveBeenCalledWith({ parts: ['population', 'language'], fromYear: 2015, toYear: 2025, borderYear: 2026 });
  });

  it('asks for what is chosen only, and for nothing when nothing is', async () => {
    show();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Population' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Shares of foreign-language speakers' }));
    expect(screen.getByText('First choose what to refresh.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Ask for the figures now' }).hasAttribute('disabled')).toBe(true);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Municipal borders' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Borders of the year' }), '2024');
    await userEvent.click(screen.getByRole('button', { name: 'Ask for the figures now' }));
    expect(actions.onAsk).toHaveBeenCalledWith({ parts: ['borders'], fromYear: 2015, toYear: 2025, borderYear: 2024 });
  });

  it('has no button where the policy forbids asking, and says how a host allows it', () => {
    show({ kind: 'idle' }, { forbidden: ['https://pxdata.stat.fi', 'https://geo.stat.fi'] });
    expect(screen.queryByRole('button', { name: /Ask/ })).toBeNull();
    expect(screen.getByRole('note', { name: 'On this site, requests to others are blocked' }).textContent).toMatch(/pxdata\.stat\.fi and geo\.stat\.fi/);
    expect(screen.getByText('KATVE_OFFICIAL_HOSTS="https://pxdata.stat.fi https://geo.stat.fi" npm run build')).toBeTruthy();
  });

  it('hands over files that were downloaded by hand', async () => {
    show();
    const file = new File(['{}'], 'x.json', { type: 'application/json' });
    await userEvent.upload(screen.getByLabelText('Choose files (JSON-stat or GeoJSON)'), file);
    expect(actions.onFiles).toHaveBeenCalledWith([file]);
  });
});

describe('while it asks, and when it fails', () => {
  it('says whom it asks, how far it is, why it waits, and can be cancelled', async () => {
    const { rerender } = show({ kind: 'asking', progress: { done: 1, of: 4, host: 'pxdata.stat.fi', waitSeconds: null } });
    expect(screen.getByRole('status').textContent).toBe('Asking pxdata.stat.fi, request 2 of 4.');
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('1');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(actions.onCancel).toHaveBeenCalledTimes(1);
    rerender(
      <TextContext value={text}>
        <OfficialSection dataset={dataset} services={{ ok: true, services }} forbidden={[]} planned={planned} state={{ kind: 'asking', progress: { done: 1, of: 4, host: 'pxdata.stat.fi', waitSeconds: 5 } }} actions={actions} thisYear={2026} importHref="?page=own" onUse={onUse} />
      </TextContext>,
    );
    expect(screen.getByRole('status').textContent).toBe('pxdata.stat.fi is busy. Trying again in 5 seconds.');
  });

  it.each(OFFICIAL_FAULTS)('has words for %s, and says that nothing has changed', (kind) => {
    show({ kind: 'failed', fault: { kind, place: 'the-place', detail: 'the-detail' }, sent: [] });
    const alert = screen.getByRole('alert').textContent;
    expect(alert).toMatch(/Nothing has changed\./);
    expect(alert).not.toMatch(/\{\{|undefined/);
  });

  it('shows what was asked before it failed', () => {
    show({ kind: 'failed', fault: { kind: 'html', place: 'pxdata.stat.fi', detail: 'Maintenance' }, sent: planned({ parts: ['population'], fromYear: 2024, toYear: 2025, borderYear: 2026 }).slice(0, 1) });
    expect(screen.getByText('What was asked (1)')).toBeTruthy();
    expect(screen.getByText('In detail: Maintenance')).toBeTruthy();
  });

  it('says that the list of services cannot be read', () => {
    show({ kind: 'idle' }, { services: { ok: false, fault: { kind: 'noServices', place: 'official-services.json', detail: 'tables[0].address' } } });
    expect(screen.getByRole('alert').textContent).toMatch(/official-services\.json, cannot be read.*tables\[0\]\.address/);
  });
});

describe('old and new figures', () => {
  it('stand side by side, with differences and reasons, unchanged ones on request', async () => {
    show(done());
    expect(screen.getByText('The answer has 4 figures: 1 changes, 1 is new, 1 stays the same and 1 is missing in the answer.')).toBeTruthy();
    const rows = () => screen.getAllByRole('row').slice(1).map((row) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent));
    const number = (value: number) => text.format.integer(value);
    expect(rows()).toEqual([
      ['Kemi', '2024', number(populationOf('240', 2024)), number(populationOf('240', 2024) + 3), '+3'],
      ['Kemi', '2026 (preliminary)', '–', '19,000', '–'],
      ['Simo', '2025', number(populationOf('751', 2025)), 'secret (...)', '–'],
    ]);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Show unchanged ones too' }));
    expect(rows()).toHaveLength(4);
  });

  it('say what is not in the answer, what looks odd and where they come from', () => {
    show(done());
    expect(screen.getByText(/does not have these municipalities.*Utsjoki/)).toBeTruthy();
    expect(screen.getByText(/another name in the answer.*047\), in the answer “Somewhere”/)).toBeTruthy();
    expect(screen.getByText(/Key figures on population by region, table 11ra \(https:\/\/pxdata\.stat\.fi\/x\.px\).*01\/04\/2026/)).toBeTruthy();
  });

  it('are taken into use or dropped by a press, and not before', async () => {
    show(done());
    expect(onUse).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Make a data set of my own from these' }));
    expect(onUse).toHaveBeenCalledWith(ready);
    await userEvent.click(screen.getByRole('button', { name: 'Drop the answer' }));
    expect(actions.onDrop).toHaveBeenCalledTimes(1);
  });

  it('offer nothing to use where nothing changes', () => {
    show(done({ ready: null, changedYears: 0 }));
    expect(screen.queryByRole('button', { name: /Make a data set/ })).toBeNull();
    expect(screen.getByText(/nothing to take into use/)).toBeTruthy();
  });
});
