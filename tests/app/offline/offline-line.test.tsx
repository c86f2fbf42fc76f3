// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OfflineLine } from '../../../src/app/offline/OfflineLine.tsx';
import type { OfflineState, UpdateState } from '../../../src/app/offline/offline-state.ts';
import { UpdateNotice } from '../../../src/app/offline/UpdateNotice.tsx';
import { offline } from '../../../src/i18n/fi/offline.ts';
import { createText } from '../../../src/i18n/text.ts';
import { TextContext } from '../../../src/views/shared/text-context.tsx';

const text = createText('fi', { offline });
const list = { appBytes: 8_800_000, appFiles: 280, engineUrl: 'a.wasm', engineBytes: 34_200_000 };

const showLine = (state: OfflineState, changes: { readonly isOnline?: boolean; readonly isFromAddress?: boolean } = {}) => {
  const onStore = vi.fn();
  render(<TextContext value={text}><OfflineLine state={state} list={list} isOnline isFromAddress={false} onStore={onStore} onMore={vi.fn()} {...changes} /></TextContext>);
  return { onStore, words: screen.queryByRole('status')?.textContent };
};

afterEach(cleanup);

describe('the line on use without network', () => {
  it('says that all works, also when the network is gone', () => {
    expect(showLine({ kind: 'whole' }).words).toBe('Katve toimii nyt ilman verkkoa.');
    expect(screen.queryByRole('button', { name: /^Tallenna/ })).toBeNull();
    cleanup();
    expect(showLine({ kind: 'whole' }, { isOnline: false }).words).toBe('Verkkoa ei ole. Katve toimii tähän selaimeen tallennettuna.');
  });

  it('says why nothing is kept, and keeps it when asked', async () => {
    const { words, onStore } = showLine({ kind: 'absent', why: 'saveData' });
    expect(words).toContain('koska selain on asetettu säästämään tiedonsiirtoa');
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna käytettäväksi ilman verkkoa (43\u00a0Mt)' }));
    expect(onStore).toHaveBeenCalledOnce();
  });

  it('shows how much of the database is there, without saying each step aloud', () => {
    expect(showLine({ kind: 'withoutEngine', share: 0.25 }).words).not.toMatch(/25/);
    expect(screen.getByRole('progressbar', { name: 'Tietokannan tallennus' }).getAttribute('aria-valuetext')).toMatch(/25\s%/);
  });

  it('says that data from a folder of the host are not kept', () => {
    expect(showLine({ kind: 'whole' }, { isFromAddress: true }).words).toContain('eikä se avaudu ilman verkkoa');
  });

  it('says nothing before it knows', () => {
    expect(showLine({ kind: 'unknown' }).words).toBeUndefined();
  });
});

describe('the notice of a new version', () => {
  const showNotice = (update: UpdateState) => {
    const onUpdate = vi.fn();
    render(<TextContext value={text}><UpdateNotice update={update} onUpdate={onUpdate} /></TextContext>);
    return onUpdate;
  };

  it('loads it only when asked, and goes away when told so', async () => {
    const onUpdate = showNotice({ kind: 'ready' });
    expect(screen.getByRole('status').textContent).toContain('Katveesta on uusi versio.');
    expect(onUpdate).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Lataa uusi versio' }));
    expect(onUpdate).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: 'Myöhemmin' }));
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('asks to close other windows first', () => {
    showNotice({ kind: 'held', others: 2 });
    expect(screen.getByRole('status').textContent).toContain('2 muussa ikkunassa');
  });
});
