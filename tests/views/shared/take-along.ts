import { waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

interface Wanted {
  /** How the result's title begins; without it the first menu. */
  readonly title?: string;
  readonly within?: HTMLElement;
}

/** The buttons of the menus of all results, or of those whose title begins so. */
export const exportMenus = ({ title = '', within: part = document.body }: Wanted = {}): readonly HTMLElement[] =>
  // Not by role: that asks a page full of buttons for the style of each of them, which takes seconds.
  [...part.querySelectorAll<HTMLElement>('button[aria-haspopup="menu"][aria-label]')]
    .filter((button) => ['Download: ', 'Lataa: '].some((start) => button.getAttribute('aria-label')?.startsWith(start + title) === true));

/** Takes a result along: opens its menu and presses the entry of the format. */
export const takeAlong = async (format: string, wanted: Wanted | { readonly menu: HTMLElement } = {}): Promise<void> => {
  const [menu] = 'menu' in wanted ? [wanted.menu] : exportMenus(wanted);
  if (menu === undefined) throw new Error('No menu.');
  await userEvent.click(menu);
  const open = await waitFor(() => {
    const found = document.querySelector<HTMLElement>('[role="menu"]');
    if (found === null) throw new Error('No menu opens.');
    return found;
  });
  await userEvent.click(await within(open).findByRole('menuitem', { name: (name) => name.includes(`${format}:`) }));
  await waitFor(() => { if (document.querySelector('[role="menuitem"]') !== null) throw new Error('The menu stays open.'); });
};

/** Takes all results along in the order of the page. */
export const takeAllAlong = async (format: string): Promise<void> => {
  for (let index = 0; index < exportMenus().length; index += 1) {
    const menu = exportMenus()[index];
    if (menu !== undefined) await takeAlong(format, { menu });
  }
};
