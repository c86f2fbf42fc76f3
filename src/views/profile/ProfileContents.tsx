import type { ReactElement } from 'react';
import { useText } from '../shared/text-context.tsx';

/** The parts of a profile, in their order on the page. */
export const PROFILE_PARTS = ['peers', 'projects', 'missing', 'ends', 'bodies', 'network', 'years', 'facts'] as const;
export type ProfilePart = (typeof PROFILE_PARTS)[number];

/** The id of a part's element. */
export const partElementId = (part: ProfilePart): string => `profile-${part}`;

const show = (part: ProfilePart): void => {
  const element = document.getElementById(partElementId(part));
  element?.scrollIntoView();
  element?.focus({ preventScroll: true });
};

/** What the page has, each a press away. */
export const ProfileContents = (): ReactElement => {
  const { t } = useText();
  return (
    <nav className="profile-contents" aria-label={t('profile.contents.label')}>
      {PROFILE_PARTS.map((part) => <button key={part} type="button" className="result-text-button" onClick={() => { show(part); }}>{t(`profile.contents.${part}`)}</button>)}
    </nav>
  );
};
