import { Dialog, DialogHeading } from '@ariakit/react';
import { useId, useState, type ReactElement } from 'react';
import { loadPresentMessages } from '../../i18n/page-messages.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { STAGE_PARTS, type StagePart } from '../../schema/present-view.ts';
import type { AppState } from '../../state/app-state.ts';
import { RadioChoice } from '../../views/shared/RadioChoice.tsx';
import '../../views/shared/results.css';
import { useText } from '../../views/shared/text-context.tsx';
import { PageText } from '../PageText.tsx';
import './dialog.css';
import { EMBED_HEIGHTS, EMBED_WIDTHS, embedCode, embedHref, type EmbedHeight, type EmbedWidth } from './embed-code.ts';
import { viewTitle } from './view-title.ts';

interface EmbedDialogProps {
  readonly state: AppState;
  readonly dataset: Dataset;
  readonly onClose: () => void;
}

/** The parts in the order in which they are offered: the map first. */
const PARTS: readonly StagePart[] = ['map', ...STAGE_PARTS.filter((part) => part !== 'map')];

const copy = async (words: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false; // not allowed: the code is there to be selected
  }
};

const Choices = ({ state, dataset }: Omit<EmbedDialogProps, 'onClose'>): ReactElement => {
  const text = useText();
  const { t } = text;
  const [part, setPart] = useState<StagePart>('map');
  const [height, setHeight] = useState<EmbedHeight>(600);
  const [width, setWidth] = useState<EmbedWidth>('full');
  const [said, setSaid] = useState('');
  const codeId = useId();
  const title = viewTitle({ text, dataset, state });
  const page = window.location.href.replace(/[?#].*$/, '');
  const code = embedCode(state, { part, height, width }, { page, title });
  return (
    <>
      <p>{t('embed.lead')}</p>
      <div className="dialog-choices">
        {state.page === 'map' && <RadioChoice legend={t('embed.part')} values={PARTS} chosen={part} labelOf={(each) => t(`embed.parts.${each}`)} onChoose={setPart} />}
        <RadioChoice legend={t('embed.height')} values={EMBED_HEIGHTS} chosen={height} labelOf={(each) => text.format.integer(each)} onChoose={setHeight} />
        <RadioChoice legend={t('embed.width')} values={EMBED_WIDTHS} chosen={width} labelOf={(each) => t(`embed.widths.${each}`)} onChoose={setWidth} />
      </div>
      <div className="dialog-form">
        <label htmlFor={codeId}>{t('embed.code')}</label>
        <textarea id={codeId} className="dialog-code" rows={4} readOnly spellCheck={false} value={code} onFocus={({ currentTarget }) => { currentTarget.select(); }} />
      </div>
      <div className="dialog-actions">
        <button type="button" className="result-button dialog-main" onClick={() => { void copy(code).then((isCopied) => { setSaid(t(isCopied ? 'embed.copied' : 'embed.copyFailed')); }); }}>{t('embed.copy')}</button>
        <span role="status">{said}</span>
      </div>
      <h2 className="dialog-part">{t('embed.preview')}</h2>
      <iframe className="dialog-preview" data-width={width} data-height={height} src={embedHref(state, part)} title={`${t('embed.preview')}: ${title}`} />
    </>
  );
};

const Titled = ({ state, dataset, onClose }: EmbedDialogProps): ReactElement => {
  const { t } = useText();
  return (
    <Dialog open onClose={onClose} className="dialog dialog-wide" backdrop={<div className="dialog-backdrop" />}>
      <div className="dialog-head">
        <DialogHeading className="dialog-heading">{t('embed.title')}</DialogHeading>
        <button type="button" className="result-button" onClick={onClose}>{t('embed.close')}</button>
      </div>
      {state.data.kind === 'own' ? <p>{t('embed.ownData')}</p> : <Choices state={state} dataset={dataset} />}
    </Dialog>
  );
};

/** The code that shows the present view inside another page, with a live preview. */
const EmbedDialog = (props: EmbedDialogProps): ReactElement => <PageText load={loadPresentMessages}><Titled {...props} /></PageText>;

export default EmbedDialog;
