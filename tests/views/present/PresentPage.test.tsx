// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { core } from '../../../src/i18n/fi/core.ts';
import { presentPage } from '../../../src/i18n/fi/present-page.ts';
import { createText } from '../../../src/i18n/text.ts';
import type { Story } from '../../../src/schema/story.ts';
import { PresentPage } from '../../../src/views/present/PresentPage.tsx';
import type { PresentPageProps, StoryActions } from '../../../src/views/present/present-props.ts';
import { NO_WORDS, wordsIn } from '../../../src/views/present/story-edits.ts';
import { TextContext } from '../../../src/views/shared/text-context.tsx';

const text = createText('fi', { ...core, ...presentPage });
const { t } = text;

const STORY: Story = {
  version: 1, id: 'a1', title: { fi: 'Oma', sv: '', en: 'Mine' }, changedAt: '2026-11-28T10:00:00.000Z',
  steps: [
    { id: 's1', view: '', title: { fi: 'Yksi', sv: '', en: '' }, notes: NO_WORDS },
    { id: 's2', view: 'page=time', title: NO_WORDS, notes: { fi: 'Sano tämä', sv: '', en: '' } },
  ],
};

const spies = () => ({
  onOpen: vi.fn(), onPlay: vi.fn(), onNew: vi.fn(), onCopy: vi.fn(), onDelete: vi.fn(), onRemoveStep: vi.fn(), onChange: vi.fn(), onMove: vi.fn(),
  onSaveFile: vi.fn(), onSaveSlides: vi.fn(), onOpenFile: vi.fn(),
}) satisfies StoryActions;

const show = (part: Partial<PresentPageProps> = {}) => {
  const actions = spies();
  const props: PresentPageProps = {
    ready: { ...STORY, id: 'ready', title: { fi: 'Valmis tarina', sv: '', en: '' } }, isReadyFitting: true, stories: [STORY], openId: null, fault: null, said: null,
    titleOf: ({ title }) => wordsIn(title, 'fi') || 'Näkymän oma otsikko', hrefOf: ({ view }) => `?${view}`, actions, ...part,
  };
  render(<TextContext value={text}><PresentPage {...props} /></TextContext>);
  return actions;
};

afterEach(cleanup);

describe('the list of stories', () => {
  it('has the ready story first, to be shown from any step, and copied but not edited', async () => {
    const actions = show();
    const [ready, own] = screen.getAllByRole('article');
    if (ready === undefined || own === undefined) throw new Error('two stories are shown');
    expect(ready.getAttribute('aria-label')).toBe('Valmis tarina');
    expect(within(ready).queryByRole('button', { name: /^Muokkaa/ })).toBeNull();
    await userEvent.click(within(ready).getByRole('button', { name: t('present.actions.playFromOf', { step: 2, title: 'Näkymän oma otsikko' }) }));
    expect(actions.onPlay).toHaveBeenCalledWith('ready', 2, false);
    await userEvent.click(within(ready).getByRole('button', { name: t('present.actions.play') }));
    expect(actions.onPlay).toHaveBeenLastCalledWith('ready', 1, true);
    await userEvent.click(within(own).getByRole('button', { name: t('present.actions.editOf', { title: 'Oma' }) }));
    expect(actions.onOpen).toHaveBeenCalledWith('a1');
  });

  it('says that nothing is kept, and what to do', () => {
    show({ fault: 'forbidden', stories: [] });
    expect(screen.getByRole('alert').textContent).toBe(t('present.storage.forbidden'));
    expect(screen.getByText(t('present.own.none'))).toBeDefined();
  });

  it('has no ready story for other data', () => {
    show({ ready: null, isReadyFitting: false });
    expect(screen.getByText(t('present.ready.missing'))).toBeDefined();
    expect(screen.getAllByRole('article')).toHaveLength(1);
  });

  it('offers to take a removal back', async () => {
    const undo = vi.fn();
    show({ said: { words: 'Poistettu.', undo } });
    await userEvent.click(screen.getByRole('button', { name: t('present.actions.undo') }));
    expect(undo).toHaveBeenCalledOnce();
  });
});

describe('the editor of a story', () => {
  it('keeps words in the reader’s language, with the view’s own title where there are none', async () => {
    const actions = show({ openId: 'a1' });
    const step = screen.getAllByRole('listitem').at(1);
    if (step === undefined) throw new Error('two steps are shown');
    const [title] = within(step).getAllByLabelText(t('present.editor.heading'));
    expect(title?.getAttribute('placeholder')).toBe('Näkymän oma otsikko');
    await userEvent.type(title ?? step, 'Uusi');
    await userEvent.tab();
    const edit = actions.onChange.mock.lastCall?.[1] as (story: Story) => Story; // what the page handed over
    expect(edit(STORY).steps[1]?.title).toEqual({ fi: 'Uusi', sv: '', en: '' });
    const swedish = within(step).getByLabelText(t('present.editor.inLanguage', { part: t('present.editor.notes'), language: t('present.editor.languages.sv') }));
    expect(swedish.getAttribute('lang')).toBe('sv');
  });

  it('moves by buttons and by keys, and stops at the ends', async () => {
    const actions = show({ openId: 'a1' });
    const up = screen.getByRole('button', { name: t('present.editor.upOf', { step: 1, title: 'Yksi' }) });
    expect(up.getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(screen.getByRole('button', { name: t('present.editor.downOf', { step: 1, title: 'Yksi' }) }));
    expect(actions.onMove).toHaveBeenLastCalledWith(STORY, STORY.steps[0], 1);
    screen.getByRole('button', { name: t('present.editor.upOf', { step: 2, title: 'Näkymän oma otsikko' }) }).focus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(actions.onMove).toHaveBeenLastCalledWith(STORY, STORY.steps[1], -1);
  });

  it('says that a story is not in this browser', () => {
    show({ openId: 'other' });
    expect(screen.getByText(t('present.editor.gone'))).toBeDefined();
  });
});
