import type { ReactElement, ReactNode } from 'react';
import { useOpenInSight } from '../views/shared/use-open-in-sight.ts';
import { LANGUAGES, type Language } from '../schema/language.ts';
import { COLOUR_SCHEMES, type ColourScheme } from '../schema/map-view.ts';
import { PAGES, type Page } from '../state/app-state.ts';
import { followLink } from '../views/shared/follow-link.ts';
import { useText } from '../views/shared/text-context.tsx';
import { Icon, Logo } from './Icon.tsx';
import { usePackage } from './open-package.ts';

export interface HeaderProps {
  readonly page: Page;
  readonly hrefOf: (page: Page) => string;
  readonly homeHref: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly scheme: ColourScheme;
  /** More ways to share the view. */
  readonly share: ReactNode;
  readonly onPage: (page: Page) => void;
  readonly onHome: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onReset: () => void;
  readonly onCopyLink: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onScheme: (scheme: ColourScheme) => void;
}

const Tabs = ({ page, hrefOf, onPage }: Pick<HeaderProps, 'page' | 'hrefOf' | 'onPage'>): ReactElement => {
  const { t } = useText();
  const { absentPages } = usePackage();
  const row = useOpenInSight(page);
  return (
    <nav ref={row} className="app-tabs" aria-label={t('app.pagesLabel')}>
      {PAGES.filter((name) => !absentPages.has(name)).map((name) => (
        <a key={name} className="app-tab" href={hrefOf(name)} aria-current={name === page ? 'page' : undefined} onClick={(event) => followLink(event, () => onPage(name))}>
          <span className="app-tab-long">{t(`app.pages.${name}`)}</span>
          <span className="app-tab-short">{t(`app.pagesShort.${name}`)}</span>
        </a>
      ))}
    </nav>
  );
};

const Languages = ({ onLanguage }: Pick<HeaderProps, 'onLanguage'>): ReactElement => {
  const { t, language } = useText();
  return (
    <div className="app-languages" role="group" aria-label={t('app.languageLabel')}>
      {LANGUAGES.map((name) => (
        <button key={name} type="button" lang={name} className="app-tool app-language" aria-pressed={name === language} aria-label={`${name.toUpperCase()} ${t(`app.languages.${name}`)}`} onClick={() => onLanguage(name)}>
          {name.toUpperCase()}
        </button>
      ))}
    </div>
  );
};

const nextScheme = (scheme: ColourScheme): ColourScheme => COLOUR_SCHEMES[(COLOUR_SCHEMES.indexOf(scheme) + 1) % COLOUR_SCHEMES.length] ?? 'system';

/** Logo, pages, undo and redo, sharing, language and colours. */
export const Header = (props: HeaderProps): ReactElement => {
  const { t } = useText();
  const schemeWords = t('app.schemeButton', { scheme: t(`app.schemes.${props.scheme}`) });
  return (
    <header className="app-header">
      <div className="app-header-row">
        <a className="app-logo" href={props.homeHref} aria-label={t('app.home')} onClick={(event) => followLink(event, props.onHome)}>
          <Logo /><span aria-hidden="true">{t('app.name')}</span>
        </a>
        <Tabs page={props.page} hrefOf={props.hrefOf} onPage={props.onPage} />
        <div className="app-tools">
          <button type="button" className="app-tool" disabled={!props.canUndo} aria-label={t('app.undo')} title={t('app.undo')} onClick={props.onUndo}><Icon name="undo" /></button>
          <button type="button" className="app-tool" disabled={!props.canRedo} aria-label={t('app.redo')} title={t('app.redo')} onClick={props.onRedo}><Icon name="redo" /></button>
          <button type="button" className="app-tool" aria-label={t('app.reset')} title={t('app.reset')} onClick={props.onReset}><Icon name="reset" /></button>
          {props.share}
          <button type="button" className="app-tool app-tool-framed" aria-label={t('app.copyLink')} onClick={props.onCopyLink}>
            <Icon name="link" /><span className="app-tool-words">{t('app.copyLink')}</span>
          </button>
        </div>
        <div className="app-settings">
          <Languages onLanguage={props.onLanguage} />
          <button type="button" className="app-tool" aria-label={schemeWords} title={schemeWords} onClick={() => props.onScheme(nextScheme(props.scheme))}>
            <Icon name={props.scheme} />
          </button>
        </div>
      </div>
    </header>
  );
};
