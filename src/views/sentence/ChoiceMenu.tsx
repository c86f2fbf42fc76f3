import { Menu, MenuButton, MenuGroup, MenuGroupLabel, MenuItem, MenuItemCheckbox, MenuItemRadio, MenuProvider } from '@ariakit/react';
import { useState, type ReactElement } from 'react';
import type { ChoiceGroup } from './choice.ts';
import { useTakeOver, type PlainState } from './use-take-over.ts';

/** Chosen values by field; a field of a one-choice menu holds a single value. */
export type ChosenValues = Readonly<Record<string, string | readonly string[]>>;

interface ChoiceMenuProps {
  /** The name of the menu, read before the words. */
  readonly label: string;
  /** The present choice as it stands in the sentence. */
  readonly words: string;
  readonly mode: 'one' | 'many';
  readonly values: ChosenValues;
  /** Called when the menu opens, so that counters cost nothing while it is closed. */
  readonly groups: () => readonly ChoiceGroup[];
  readonly onChange: (values: ChosenValues) => void;
  /** Empties a menu of many choices; its words say what "none chosen" means. */
  readonly clearing?: { readonly words: string; readonly onClear: () => void };
  readonly note?: string;
  readonly plain: PlainState;
}

type ItemProps = { readonly group: ChoiceGroup; readonly mode: 'one' | 'many' };

const Items = ({ group, mode }: ItemProps): ReactElement => {
  const Item = mode === 'many' ? MenuItemCheckbox : MenuItemRadio;
  return (
    <>
      {group.choices.map((choice) => (
        <Item key={choice.value} name={group.field} value={choice.value} hideOnClick={false}
          className={choice.isEmpty ? 'sentence-item sentence-item-empty' : 'sentence-item'}>
          <span className="sentence-item-mark" aria-hidden="true" />
          <span className="sentence-item-label">
            {choice.label}
            {choice.note !== undefined && <span className="sentence-item-note">{choice.note}</span>}
          </span>
          <span className="sentence-item-counter">{choice.counter}</span>
        </Item>
      ))}
    </>
  );
};

/** A bold part of the sentence that opens a menu of choices with counters. */
export const ChoiceMenu = ({ label, words, mode, values, groups, onChange, clearing, note, plain }: ChoiceMenuProps): ReactElement => {
  const [isOpen, setOpen] = useState(false);
  const button = useTakeOver(plain, () => setOpen(true));
  const shownGroups = isOpen ? groups() : [];
  const mutable: Record<string, string | string[]> = Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, typeof value === 'string' ? value : [...value]]),
  );
  return (
    <MenuProvider open={isOpen} setOpen={setOpen} values={mutable} placement="bottom-start"
      setValues={(next: Record<string, unknown>) => onChange(next as ChosenValues /* the fields hold what the items above put there */)}>
      <MenuButton ref={button} className="sentence-part" aria-label={`${label}: ${words}`}>
        {words}<span className="sentence-caret" aria-hidden="true" />
      </MenuButton>
      <Menu className="sentence-menu" unmountOnHide autoFocusOnShow finalFocus={button} gutter={6} aria-label={label} overflowPadding={8} fitViewport>
        {clearing !== undefined && (
          <MenuItem className="sentence-item sentence-item-clear" hideOnClick={false} onClick={clearing.onClear}>{clearing.words}</MenuItem>
        )}
        {shownGroups.map((group) => group.heading === '' ? (
          <Items key={group.field} group={group} mode={mode} />
        ) : (
          <MenuGroup key={group.field} className="sentence-group">
            <MenuGroupLabel className="sentence-group-label">{group.heading}</MenuGroupLabel>
            <Items group={group} mode={mode} />
          </MenuGroup>
        ))}
        {note !== undefined && <div className="sentence-menu-note">{note}</div>}
      </Menu>
    </MenuProvider>
  );
};
