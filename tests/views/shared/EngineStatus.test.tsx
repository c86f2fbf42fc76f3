// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createText, type Text } from '../../../src/i18n/text.ts';
import { engine as en } from '../../../src/i18n/en/engine.ts';
import { engine as fi } from '../../../src/i18n/fi/engine.ts';
import { engine as sv } from '../../../src/i18n/sv/engine.ts';
import { ENGINE_FAILURES, type EngineState } from '../../../src/schema/engine-state.ts';
import { LANGUAGES, type Language } from '../../../src/schema/language.ts';
import { EngineStatus } from '../../../src/views/shared/EngineStatus.tsx';
import { TextContext } from '../../../src/views/shared/text-context.tsx';

const TEXTS: Readonly<Record<Language, Text>> = { fi: createText('fi', { engine: fi }), sv: createText('sv', { engine: sv }), en: createText('en', { engine: en }) };

const show = (state: EngineState, language: Language = 'en') => {
  const onRetry = vi.fn();
  render(<TextContext value={TEXTS[language]}><EngineStatus state={state} onRetry={onRetry} /></TextContext>);
  return { onRetry };
};

afterEach(cleanup);

describe('the state of the engine', () => {
  it.each<[EngineState, RegExp]>([
    [{ kind: 'idle' }, /snapshot.*not been started/],
    [{ kind: 'starting' }, /snapshot.*starting in the background/],
    [{ kind: 'ready' }, /database is running/],
  ])('is one quiet line: %o', (state, words) => {
    show(state);
    expect(screen.getByRole('status').textContent).toMatch(words);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByText('Technical reason')).toBeNull();
  });

  it('names the failure in plain words, keeps the machine’s own, and can be tried again', async () => {
    const { onRetry } = show({ kind: 'failed', reason: 'load', detail: 'HTTP 404' });
    expect(screen.getByRole('status').textContent).toContain('come from the ready-made snapshot. The database could not be started because the database files could not be fetched.');
    expect(screen.getByText('HTTP 404').closest('[lang="en"]')).not.toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('leaves the technical reason out when there is none', () => {
    show({ kind: 'failed', reason: 'unknown', detail: '' });
    expect(screen.queryByText('Technical reason')).toBeNull();
  });

  it.each(LANGUAGES.flatMap((language) => ENGINE_FAILURES.map((reason) => [language, reason] as const)))('has words in %s for %s', (language, reason) => {
    show({ kind: 'failed', reason, detail: '' }, language);
    expect(screen.getByRole('status').textContent).toContain(TEXTS[language].t(`engine.reason.${reason}`));
  });
});
