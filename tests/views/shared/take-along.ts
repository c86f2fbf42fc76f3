import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

interface Wanted {
  /** How the result's title begins; without it the first menu. */
  readonly title?: string;
  readonly within?: HTMLElement;
}

/** The buttons of the menus of all results, or of those whose title begins so. */
export const exportMenus = ({ title = '', within: part = document.body }: Wanted = {}): readonly HTMLElement[] =>
  within(part).getAllByRole('button', { name: (name) => ['Download: ', 'Lataa: '].some((start) => name.startsWith(start + title)) });

/** Takes a result along: opens its menu and presses the entry of the format. */
export const takeAlong = async (format: string, wanted: Wanted | { readonly menu: HTMLElement } = {}): Promise<void> => {
  const [menu] = 'menu' in wanted ? [wanted.menu] : exportMenus(wanted);
  if (menu === undefined) throw new Error('No menu.');
  await userEvent.click(menu);
  const entry = await screen.findByRole('menuitem', { name: (name) => name.includes(`${format}:`) });
  await userEvent.click(entry);
  await waitFor(() => { if (screen.queryByRole('menuitem') !== null) throw new Error('The menu stays open.'); });
};

/** Takes all results along in the order of the page. */
export const takeAllAlong = async (format: string): Promise<void> => {
  for (let index = 0; index < exportMenus().length; index += 1) {
    const menu = exportMenus()[index];
    if (menu !== undefined) await takeAlong(format, { menu });
  }
};
