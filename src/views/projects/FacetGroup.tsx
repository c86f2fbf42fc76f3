import { Checkbox, Disclosure, DisclosureContent, DisclosureProvider, Radio, RadioProvider } from '@ariakit/react';
import { useState, type ReactNode } from 'react';
import { useText } from '../shared/text-context.tsx';
import type { Facet, FacetOption } from './facets.ts';
import type { SentenceChange } from './sentence-change.ts';

interface FacetGroupProps {
  readonly facet: Facet;
  readonly onChange: (change: SentenceChange) => void;
}

interface OptionProps {
  readonly option: FacetOption;
  readonly control: ReactNode;
}

const Option = ({ option, control }: OptionProps) => {
  const { format } = useText();
  return (
    <label className={option.count === 0 && !option.isChosen ? 'projects-option projects-option-empty' : 'projects-option'}>
      {control}
      <span className="projects-option-name">{option.name}</span>
      <span className="projects-option-count" aria-hidden="true">{format.integer(option.count)}</span>
    </label>
  );
};

/** One facet: a heading that folds, and its choices with counters. */
export const FacetGroup = ({ facet, onChange }: FacetGroupProps) => {
  const { t, format } = useText();
  const [isOpen, setOpen] = useState(facet.isOpenAtFirst);
  const chosen = facet.mode === 'many' ? facet.options.filter((option) => option.isChosen).length : 0;
  const spoken = (option: FacetOption): string =>
    t('projects.facets.option', { name: option.name, projects: t('shared.projects', { count: option.count, shown: format.integer(option.count) }) });
  const choose = (option: FacetOption) => () => { onChange(option.change); };
  const title = t(`projects.facets.${facet.key}`);
  return (
    <DisclosureProvider open={isOpen} setOpen={setOpen}>
      <div className="projects-facet">
        <h3>
          <Disclosure className="projects-facet-title">
            <span>{title}</span>
            {chosen > 0 && <span className="projects-facet-chosen">{t('projects.facets.chosen', { count: chosen, shown: format.integer(chosen) })}</span>}
          </Disclosure>
        </h3>
        <DisclosureContent>
          {facet.mode === 'many' ? (
            <div role="group" aria-label={title}>
              {facet.options.map((option) => (
                <Option key={option.value} option={option} control={<Checkbox checked={option.isChosen} aria-label={spoken(option)} onChange={choose(option)} />} />
              ))}
            </div>
          ) : (
            <RadioProvider value={facet.options.find((option) => option.isChosen)?.value ?? null}>
              <div role="radiogroup" aria-label={title}>
                {facet.options.map((option) => (
                  <Option key={option.value} option={option} control={<Radio value={option.value} aria-label={spoken(option)} onChange={choose(option)} />} />
                ))}
              </div>
            </RadioProvider>
          )}
        </DisclosureContent>
      </div>
    </DisclosureProvider>
  );
};
