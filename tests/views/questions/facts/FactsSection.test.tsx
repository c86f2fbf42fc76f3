// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnalyst } from '../../../../src/app/answer.ts';
import { createText } from '../../../../src/i18n/text.ts';
import { questionsPage as en } from '../../../../src/i18n/en/questions-page.ts';
import { shared as enShared } from '../../../../src/i18n/en/shared.ts';
import { questionsPage as fi } from '../../../../src/i18n/fi/questions-page.ts';
import { shared as fiShared } from '../../../../src/i18n/fi/shared.ts';
import { questionsPage as sv } from '../../../../src/i18n/sv/questions-page.ts';
import { shared as svShared } from '../../../../src/i18n/sv/shared.ts';
import type { ExportRequest } from '../../../../src/schema/export-content.ts';
import { LANGUAGES, type Language } from '../../../../src/schema/language.ts';
import type { QuestionsView } from '../../../../src/schema/questions-view.ts';
import { OPENING_STATE } from '../../../../src/state/app-state.ts';
import { FactsSection } from '../../../../src/views/questions/facts/FactsSection.tsx';
import type { PageProps } from '../../../../src/views/shared/page-props.ts';
import { PlacesContext } from '../../../../src/views/shared/place-link.tsx';
import { TextContext } from '../../../../src/views/shared/text-context.tsx';
import { readArchive } from '../../../fixtures/real-archive.ts';
import { readRealDataset } from '../../../fixtures/real-dataset.ts';
import { readDocuments, readRecords, readSources } from '../../data/real-evidence.ts';
import { setNarrow } from '../../shared/section-setup.ts';
import { takeAlong } from '../../shared/take-along.ts';

const TEXTS = {
  fi: createText('fi', { ...fi, shared: fiShared }), sv: createText('sv', { ...sv, shared: svShared }), en: createText('en', { ...en, shared: enShared }),
};

const dataset = readRealDataset();
const analyst = createAnalyst(dataset);
const real = { dataset, analyst, records: readRecords(), documents: readDocuments(), sources: readSources(), archive: readArchive() };
const onQuestions = vi.fn();
const onExport = vi.fn<(request: ExportRequest) => void>();
const nothing = (): void => undefined;

const show = (view: Partial<QuestionsView> = {}, language: Language = 'en') => {
  const state = { ...OPENING_STATE, language, questions: { ...OPENING_STATE.questions, section: 'facts' as const, ...view } };
  const props: PageProps = {
    ...real, state, result: analyst.answer(state.sentence), texts: new Map(), figureSources: [], scheme: 'light', onExport,
    actions: { onSentencePart: nothing, onSelect: nothing, onOpenProject: nothing, onCompare: nothing, onTimeline: nothing, onNetwork: nothing, onProgrammes: nothing, onCost: nothing, onQuestions },
  };
  return render(<TextContext value={TEXTS[language]}><PlacesContext value={{ hrefOf: () => '#', go: nothing }}><FactsSection {...props} /></PlacesContext></TextContext>);
};

beforeEach(() => { setNarrow(false); });
afterEach(() => { cleanup(); vi.unstubAllGlobals(); vi.clearAllMocks(); });

describe('the page of facts', () => {
  it.each(LANGUAGES)('says everything in %s', (language) => {
    const { container } = show({}, language);
    expect(container.textContent).not.toMatch(/\{\{|undefined|NaN|\[object/);
    expect(container.querySelectorAll('[data-fact]')).toHaveLength(23 * 3);
  });

  it('opens with the number of facts and how they are known, which add up', () => {
    const { container } = show();
    const [all, stated, inferred, derived, both] = (container.querySelector('.result-lead')?.textContent ?? '').match(/\d+/g)?.map(Number) ?? [];
    expect(all).toBe(580);
    expect((stated ?? 0) + (inferred ?? 0) + (derived ?? 0) - (both ?? 0)).toBe(580);
  });

  it('shows all facts of the one kind that is chosen', () => {
    const { container } = show({ kind: 'call' });
    expect(screen.getByRole('status').textContent).toBe('42 facts of 580.');
    expect(container.querySelectorAll('[data-fact]')).toHaveLength(42);
    expect(screen.getByRole('button', { name: 'call for projects: 42 facts' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('narrows by a press on a value, and widens again by another or by its chip', async () => {
    show({ kind: 'call', text: 'autumn' });
    await userEvent.click(screen.getByRole('button', { name: /^content area of a programme: / }));
    expect(onQuestions).toHaveBeenLastCalledWith({ kind: 'content_area' });
    await userEvent.click(screen.getByRole('button', { name: /^call for projects: / }));
    expect(onQuestions).toHaveBeenLastCalledWith({ kind: null });
    await userEvent.click(screen.getByRole('button', { name: 'Remove the condition: Search: autumn' }));
    expect(onQuestions).toHaveBeenLastCalledWith({ text: '' });
    await userEvent.click(screen.getByRole('button', { name: 'Remove all conditions' }));
    expect(onQuestions).toHaveBeenLastCalledWith({ text: '', kind: null });
  });

  it('hands words on after a pause, and at once by Enter', async () => {
    show();
    await userEvent.type(screen.getByRole('searchbox'), 'kieli{Enter}');
    expect(onQuestions).toHaveBeenCalledExactlyOnceWith({ text: 'kieli' });
  });

  it('says what to give up when nothing fits, also for a kind that there is not', async () => {
    show({ kind: 'no_such_kind', text: 'Ohjaamo' });
    expect(screen.getByRole('status').textContent).toBe('No fact fits the conditions.');
    await userEvent.click(screen.getByRole('button', { name: /^Without “Kind: no_such_kind”: \d+ facts$/ }));
    expect(onQuestions).toHaveBeenLastCalledWith({ kind: null });
  });

  it('keeps the documents\' order under a heading each when asked to', async () => {
    show({ text: 'Tornio' });
    await userEvent.click(screen.getByRole('radio', { name: 'as in the document' }));
    const groups = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(groups).toContain('Services for immigrants in Sea Lapland and the International House of Sea Lapland');
  });

  it('takes along what is shown, with its documents as sources', async () => {
    show({ kind: 'white_spot' });
    await takeAlong('CSV');
    const request = onExport.mock.calls[0]?.[0];
    if (request?.kind !== 'csv') throw new Error('no table');
    expect(request.table.rows).toHaveLength(8);
    expect(request.table.rows.every((row) => row.length === request.table.columns.length)).toBe(true);
    expect(request.sourceIds?.every((id) => id.startsWith('doc-'))).toBe(true);
    expect(request.notes).toContain('Kind: white spot');
  });

  it('has menus instead of lists on a narrow screen', async () => {
    setNarrow(true);
    show();
    await userEvent.selectOptions(within(screen.getByText('Narrow the facts', { selector: 'summary' }).closest('details') ?? document.body).getByLabelText('Kind'), 'pilot_place');
    expect(onQuestions).toHaveBeenLastCalledWith({ kind: 'pilot_place' });
  });
});
