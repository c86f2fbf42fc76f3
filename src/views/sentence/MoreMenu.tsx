import { Popover, PopoverDisclosure, PopoverProvider } from '@ariakit/react';
import { useId, useState, type ReactElement } from 'react';
import { useText } from '../shared/text-context.tsx';
import type { ChoiceGroup } from './choice.ts';
import { useTakeOver, type PlainState } from './use-take-over.ts';

interface MoreMenuProps {
  readonly words: string;
  readonly isPart: boolean;
  readonly groups: () => readonly ChoiceGroup[];
  readonly values: Readonly<Record<string, string>>;
  readonly search: string;
  readonly onChoose: (field: string, value: string) => void;
  readonly onSearch: (text: string) => void;
  readonly plain: PlainState;
}

interface RadioListProps {
  readonly group: ChoiceGroup;
  readonly value: string | undefined;
  readonly onChoose: (field: string, value: string) => void;
}

const RadioList = ({ group, value, onChoose }: RadioListProps): ReactElement => {
  const name = useId();
  return (
    <fieldset className="sentence-fieldset">
      <legend>{group.heading}</legend>
      {group.choices.map((choice) => (
        <label key={choice.value} className="sentence-check">
          <input type="radio" name={name} checked={value === choice.value} onChange={() => onChoose(group.field, choice.value)} />
          <span className="sentence-item-label">
            {choice.label}
            {choice.note !== undefined && <span className="sentence-item-note">{choice.note}</span>}
          </span>
          <span className="sentence-item-counter">{choice.counter}</span>
        </label>
      ))}
    </fieldset>
  );
};

/** The rarer conditions of the sentence and the text search, in one panel. */
export const MoreMenu = ({ words, isPart, groups, values, search, onChoose, onSearch, plain }: MoreMenuProps): ReactElement => {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const button = useTakeOver(plain, () => setOpen(true));
  const searchId = useId();
  return (
    <PopoverProvider open={isOpen} setOpen={setOpen} placement="bottom-start">
      <PopoverDisclosure ref={button} className={isPart ? 'sentence-part' : 'sentence-more'}>
        {words}<span className="sentence-caret" aria-hidden="true" />
      </PopoverDisclosure>
      <Popover unmountOnHide finalFocus={button} className="sentence-menu sentence-panel sentence-panel-wide" gutter={6} aria-label={t('sentence.more')} overflowPadding={8} fitViewport>
        <div className="sentence-field sentence-search">
          <label htmlFor={searchId}>{t('sentence.textLabel')}</label>
          <span className="sentence-search-row">
            <input id={searchId} type="search" value={search} maxLength={100} onChange={(event) => onSearch(event.target.value)} />
            {search !== '' && <button type="button" className="sentence-clear" onClick={() => onSearch('')}>{t('sentence.textClear')}</button>}
          </span>
        </div>
        {(isOpen ? groups() : []).map((group) => <RadioList key={group.field} group={group} value={values[group.field]} onChoose={onChoose} />)}
        <p className="sentence-menu-note">{t('sentence.counters')}</p>
      </Popover>
    </PopoverProvider>
  );
};
