// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { core } from '../../../src/i18n/en/core.ts';
import { ownDataPage } from '../../../src/i18n/en/own-data-page.ts';
import { createText } from '../../../src/i18n/text.ts';
import type { ImportClient, WorkOutcome } from '../../../src/schema/import-client.ts';
import { BUILT_IN } from '../../../src/schema/package-choice.ts';
import { OwnDataPage } from '../../../src/views/own-data/OwnDataPage.tsx';
import type { KeptActions, KeptData, OwnDataPageProps } from '../../../src/views/own-data/own-data-props.ts';
import { TextContext } from '../../../src/views/shared/text-context.tsx';
import { readRealDataset } from '../../fixtures/real-dataset.ts';
import { setNarrow } from '../shared/section-setup.ts';
import { ENTRY, fakeImportClient, FILE, PLAN, reportUnder } from './fake-import-client.ts';

const text = createText('en', { ...core, ...ownDataPage });
const dataset = readRealDataset();
const NOTHING: KeptData = { isReady: true, entries: [], plans: [], fault: null, removed: null, isPersistent: false };
const actionsOf = () => ({ rename: vi.fn(), remove: vi.fn(), undoRemove: vi.fn(), exportSet: vi.fn(), keepPlan: vi.fn(), removePlan: vi.fn(), dismissFault: vi.fn() }) satisfies KeptActions;

const show = (over: Partial<OwnDataPageProps> = {}) => {
  const client = fakeImportClient();
  const props: OwnDataPageProps = {
    section: 'sets', hrefOf: (section) => `?section=${section}`, onSection: vi.fn(), shown: { data: BUILT_IN, title: 'Lapland' }, openHref: (data) => (data.kind === 'own' ? `?own=${data.id}` : '?'),
    onOpen: vi.fn(), dataset, kept: NOTHING, actions: actionsOf(), client, onDownload: vi.fn(), onTemplate: vi.fn(() => Promise.resolve(true)), onFindings: vi.fn(() => Promise.resolve(true)), faultWords: ({ kind }) => `fault ${kind}`, official: () => null, ...over,
  };
  const page = (now: OwnDataPageProps) => <TextContext value={text}><OwnDataPage {...now} /></TextContext>;
  const { rerender } = render(page(props));
  return { props, client, user: userEvent.setup(), again: (more: Partial<OwnDataPageProps>) => { rerender(page({ ...props, ...more })); } };
};

const paste = async (user: ReturnType<typeof userEvent.setup>): Promise<void> => {
  await user.type(screen.getByLabelText('Or paste a table from the clipboard'), 'Name;Where');
  await user.click(screen.getByRole('button', { name: 'Use the pasted table' }));
};
const press = (user: ReturnType<typeof userEvent.setup>, name: string | RegExp) => user.click(screen.getByRole('button', { name }));
const sums = (): readonly string[] => [...document.querySelectorAll('.own-sum-count')].map((each) => each.textContent ?? '');

// jsdom lays nothing out: the virtual table draws all of its few rows.
vi.mock('@tanstack/react-virtual', () => ({
  useVirtualizer: ({ count }: { readonly count: number }) => ({
    getVirtualItems: () => Array.from({ length: count }, (_, index) => ({ index, key: index, start: index * 40 })), getTotalSize: () => count * 40, measureElement: () => undefined,
  }),
}));

beforeAll(() => { Element.prototype.scrollIntoView = () => undefined; });
beforeEach(() => { setNarrow(false); });
afterEach(cleanup);

describe('work of which nothing is heard', () => {
  it('is said to be silent, and says what to do when it is stopped', async () => {
    let tell: (isSilent: boolean) => void = () => undefined;
    const client = fakeImportClient({ read: () => new Promise(() => undefined), onSilence: (listener) => { tell = listener; return () => undefined; } });
    const { user } = show({ client });
    await paste(user);
    act(() => { tell(true); });
    expect(screen.getByText(/^Nothing has been heard of the work for 20 seconds/)).toBeTruthy();
    act(() => { tell(false); });
    expect(screen.queryByText(/^Nothing has been heard/)).toBeNull();
    act(() => { tell(true); });
    await press(user, 'Stop');
    expect(client.asked).toContain('cancel');
    expect(screen.getByText(/open it in its own program/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Choose a file' })).toBeTruthy();
  });
});

describe('the data sets', () => {
  it('shows the built-in one first, says which is on screen, and leads to the others', async () => {
    const { props, user } = show({ kept: { ...NOTHING, entries: [ENTRY] }, shown: { data: { kind: 'own', id: 'other' }, title: 'Other' } });
    const items = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(items.slice(0, 2)).toEqual(['Lapland, the ready data set', 'Mine']);
    expect(screen.getByRole('link', { name: 'Open the data set Mine' }).getAttribute('href')).toBe('?own=one');
    expect(screen.getByText(/deleted from this browser/)).toBeTruthy();
    expect(screen.getByText(/rows loaded 3, rejected 0/)).toBeTruthy();
    await press(user, 'Export whole: Mine');
    expect(props.actions.exportSet).toHaveBeenCalledWith('one');
    await press(user, 'Rename Mine');
    await user.clear(screen.getByLabelText('New name'));
    await user.type(screen.getByLabelText('New name'), ' Better {Enter}');
    expect(props.actions.rename).toHaveBeenCalledWith('one', 'Better');
    await press(user, 'Delete Mine');
    expect(props.actions.remove).toHaveBeenCalledWith('one');
  });

  it('offers a deleted set back, with focus on the way back', async () => {
    const { props, user, again } = show();
    again({ kept: { ...NOTHING, removed: 'Mine' } });
    expect(document.activeElement?.textContent).toBe('Bring it back');
    await user.keyboard('{Enter}');
    expect(props.actions.undoRemove).toHaveBeenCalled();
  });

  it.each(['full', 'forbidden', 'newerVersion', 'gone', 'unknown'] as const)('says what to do when the store says %s', (kind) => {
    show({ kept: { ...NOTHING, fault: { kind, detail: 'cause' } } });
    const alert = screen.getAllByRole('alert').find(({ textContent }) => textContent !== '');
    expect(alert?.textContent).toContain(text.t(`ownData.storage.${kind}.what`));
    expect(alert?.textContent).toContain(text.t(`ownData.storage.${kind}.mend`));
  });
});

describe('bringing data in', () => {
  it('goes from the file over columns and report to a kept data set, and keeps nothing before', async () => {
    const { props, client, user } = show();
    await paste(user);
    expect(await screen.findByRole('heading', { name: 'What the columns mean' })).toBe(document.activeElement);
    expect(screen.getByText(/Windows-1252/).textContent).toContain('semicolon');
    const where = screen.getByRole('row', { name: /^Where/ });
    expect(within(where).getByText('unsure, have a look')).toBeTruthy();
    expect(within(where).getByText('Tornjo')).toBeTruthy();
    await press(user, 'Next: check');
    await waitFor(() => { expect(sums()).toEqual(['3', '1', '2', '0']); });
    expect(screen.getByText('Extra spaces were taken out of 2 cells.')).toBeTruthy();

    await press(user, 'Tornjo is Tornio');
    await waitFor(() => { expect(sums()).toEqual(['3', '2', '1', '0']); });
    const cell = await screen.findByLabelText('Row 4, Name: mend the value');
    await user.type(cell, 'Found{Enter}');
    await waitFor(() => { expect(sums()).toEqual(['3', '3', '0', '0']); });
    expect(document.activeElement?.textContent).toBe('Rejected rows');
    await press(user, 'Undo change');
    await waitFor(() => { expect(sums()).toEqual(['3', '2', '1', '0']); });
    await press(user, 'Leave out row 4');
    await waitFor(() => { expect(sums()).toEqual(['3', '2', '0', '1']); });
    expect(client.asked.some((each) => each.startsWith('save'))).toBe(false);

    await press(user, 'Next: save');
    expect(await screen.findByText(/2 rows are loaded/)).toBeTruthy();
    await press(user, 'Keep the mapping');
    expect(props.actions.keepPlan).toHaveBeenCalledWith('register', ['name', 'where', ''], expect.objectContaining({ mends: [], leftOutRows: [], places: { Tornjo: { kind: 'municipalities', codes: ['851'] } } }));
    const name = screen.getByLabelText('Name of the data set');
    await user.clear(name);
    await user.type(name, 'Mine');
    await press(user, 'Save and open on the map');
    await waitFor(() => { expect(props.onOpen).toHaveBeenCalledWith(expect.objectContaining({ name: 'Mine' })); });
  });

  it('changes what a column is taken for, frees the one that held it, and undoes that', async () => {
    const { user } = show();
    await paste(user);
    const selects = async () => (await screen.findAllByLabelText(/is taken for$/)).map((each) => (each instanceof HTMLSelectElement ? each.value : ''));
    expect(await selects()).toEqual(['name', 'places', '']);
    await user.selectOptions(screen.getByLabelText('Where is taken for'), 'Name');
    expect(await selects()).toEqual(['', 'name', '']);
    expect(screen.getByText(/no row can be loaded/).textContent).toContain('Municipalities');
    await press(user, 'Undo change');
    expect(await selects()).toEqual(['name', 'places', '']);
    await press(user, 'Redo change');
    expect(await selects()).toEqual(['', 'name', '']);
  });

  it('offers a kept mapping for the same columns, and not for others', async () => {
    const kept = { id: 'k', name: 'EURA', savedAt: '2026-11-01T00:00:00.000Z', plan: { ...PLAN, dayOrder: 'mdy' as const } };
    const { user, again } = show({ kept: { ...NOTHING, plans: [{ ...kept, columns: ['name', 'where', ''] }] } });
    await paste(user);
    await press(user, 'Use the mapping “EURA”');
    expect(screen.getAllByText('Kept mapping').length).toBeGreaterThan(0);
    again({ kept: { ...NOTHING, plans: [{ ...kept, columns: ['name', 'place', ''] }] } });
    expect(screen.queryByRole('button', { name: /EURA/ })).toBeNull();
  });

  it('says what is wrong with a file, and takes the next one', async () => {
    const { user } = show({ client: fakeImportClient({}, { ok: false, fault: { kind: 'zipBomb', place: 'sheet1.xml', value: '4 GB' } }) });
    await paste(user);
    expect(await screen.findByText('The file Pasted table cannot be read.')).toBeTruthy();
    expect(screen.getByText(/Place: sheet1.xml/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Choose a file' })).toBeTruthy();
  });

  it('can be stopped at work, drops the late answer, and loses nothing when the worker breaks', async () => {
    const answers: ((outcome: WorkOutcome<never>) => void)[] = [];
    const check: ImportClient['check'] = () => new Promise((resolve) => { answers.push(resolve); });
    const client = fakeImportClient({ check });
    const { user } = show({ client });
    await paste(user);
    await user.click(await screen.findByRole('button', { name: 'Next: check' }));
    await press(user, 'Stop');
    expect(client.asked).toContain('cancel');
    expect(screen.getByRole('heading', { name: 'What the columns mean' })).toBeTruthy();
    answers[0]?.({ ok: false, failure: { kind: 'crashed', detail: 'late' } });
    await press(user, 'Next: check');
    await waitFor(() => { expect(answers).toHaveLength(2); });
    expect(screen.queryByText(/broke down/)).toBeNull();
    answers[1]?.({ ok: false, failure: { kind: 'crashed', detail: 'out of memory' } });
    expect(await screen.findByText(/broke down/)).toBeTruthy();
    expect(screen.getAllByLabelText(/is taken for$/)).toHaveLength(3);
  });

  it('shows what keeps a data package from being opened', async () => {
    const file = { ...FILE, format: 'package' as const, tables: [], package: { title: 'Away', tableCount: 0, rowCount: 0, findings: [], findingCount: 0, faults: [{ kind: 'noTable' as const, table: 'border', column: '', row: null, value: '', demand: null, wanted: '' }] } };
    const { user } = show({ client: fakeImportClient({}, { ok: true, file }) });
    await paste(user);
    expect(await screen.findByText('fault noTable')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Next: save' }).hasAttribute('disabled')).toBe(true);
  });

  it('tells what was found in a package line by line, and lets all of it be taken along', async () => {
    const finding = (row: number | null, value: string) => ({ severity: 'error' as const, table: 'reach', file: 'data/reach.csv', row, column: 'code', value, kind: 'unknownKey' as const, values: { where: 'municipality.csv, code' } });
    const findings = [finding(2, '<b>c3</b>'), { ...finding(null, ''), severity: 'warning' as const, kind: 'noPopulation' as const, values: { name: 'O\'Connorin "Kylä"' } }];
    const file = { ...FILE, format: 'package' as const, tables: [], package: { title: 'Away', tableCount: 5, rowCount: 12, faults: [], findings, findingCount: 1234 } };
    const { user } = show({ client: fakeImportClient({}, { ok: true, file }), onFindings: vi.fn(() => Promise.resolve(false)) });
    await paste(user);
    const table = await screen.findByRole('table');
    expect([...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ['data/reach.csv', '2', 'code', '<b>c3</b>', 'error', 'Is not in municipality.csv, code. Use a value that stands there, or add a row there first.'],
      ['data/reach.csv', '', 'code', 'empty', 'warning', 'O\'Connorin "Kylä" has no population for any year: no rates can be worked out for it. Add the population if it is known.'],
    ]);
    expect(screen.getByText('1,234 findings. The table shows the first 2; the others are in the file to download.')).toBeTruthy();
    await press(user, 'Download the findings (CSV)');
    expect(await screen.findByText(/could not be downloaded/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Next: save' }).hasAttribute('disabled')).toBe(false);
  });

  it('offers an empty table of each kind as long as no file is chosen', async () => {
    const { props, user } = show();
    for (const kind of ['projects', 'populations', 'another need', 'organisations']) await user.click(screen.getByRole('button', { name: `Template for ${kind}`, hidden: true }));
    expect(vi.mocked(props.onTemplate).mock.calls).toEqual([['projects'], ['population'], ['need'], ['organisations']]);
    await paste(user);
    await screen.findByRole('button', { name: 'Next: check' });
    expect(screen.queryByText('Empty template for Excel')).toBeNull();
  });

  it('says so when an empty table cannot be had', async () => {
    const { user } = show({ onTemplate: () => Promise.resolve(false) });
    await user.click(screen.getByRole('button', { name: 'Template for projects', hidden: true }));
    expect(await screen.findByText('The template could not be downloaded. Reload the page, then try again.')).toBeTruthy();
  });

  it('lets a need that was taken for a share be an amount, and checks the rows anew', async () => {
    const client = fakeImportClient({ check: (plan) => Promise.resolve({ ok: true, value: { ...reportUnder(plan), ownNeeds: [{ name: 'Osuuskunnat', use: plan.needMeasures?.['Osuuskunnat'] === 'amount' ? 'usable' : 'share' }] } }) });
    const { user } = show({ client });
    await paste(user);
    await user.click(await screen.findByRole('button', { name: 'Next: check' }));
    await user.click(await screen.findByRole('button', { name: 'It is an amount: Osuuskunnat' }));
    expect(await screen.findByText(/“Osuuskunnat”: projects can be set against it/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'It is a share: Osuuskunnat' })).toBe(document.activeElement);
  });

  it('downloads the rejected rows in the words of the page', async () => {
    const { props, user } = show();
    await paste(user);
    await user.click(await screen.findByRole('button', { name: 'Next: check' }));
    await user.click(await screen.findByRole('button', { name: 'Download rejected rows (CSV)' }));
    await waitFor(() => { expect(props.onDownload).toHaveBeenCalledWith('katve-rejected-rows.csv', 'rejected;The name is missing.'); });
  });
});
