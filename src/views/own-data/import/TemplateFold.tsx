import { useState, type ReactElement } from 'react';
import { TEMPLATE_KINDS, type TemplateKind } from '../../../schema/own-template.ts';
import { useText } from '../../shared/text-context.tsx';

/** Empty tables to fill in, for those who start without a file. */
export const TemplateFold = ({ onTemplate }: { readonly onTemplate: (kind: TemplateKind) => Promise<boolean> }): ReactElement => {
  const { t } = useText();
  const [isFailed, setFailed] = useState(false);
  return (
    <details className="own-template">
      <summary>{t('ownTemplate.title')}</summary>
      <p className="result-small">{t('ownTemplate.words')}</p>
      <p className="own-template-buttons">
        {TEMPLATE_KINDS.map((kind) => (
          <button key={kind} type="button" className="result-button" onClick={() => { void onTemplate(kind).then((isThere) => { setFailed(!isThere); }); }}>{t(`ownTemplate.kind.${kind}`)}</button>
        ))}
      </p>
      <p role="alert">{isFailed ? t('ownTemplate.failed') : ''}</p>
    </details>
  );
};
