import { Menu, MenuButton, MenuGroup, MenuGroupLabel, MenuItem, useMenuStore, useStoreState } from '@ariakit/react';
import { useEffect, useRef, type ReactElement } from 'react';
import type { ExportRequest } from '../../schema/export-content.ts';
import { DownloadIcon } from './DownloadIcon.tsx';
import type { ExportButtonsProps } from './export-buttons-props.ts';
import { exportChoices, type ExportChoice } from './export-choices.ts';
import { useExportPort } from './export-port.ts';
import { useText } from './text-context.tsx';

interface ExportMenuProps extends ExportButtonsProps {
  readonly onExport: (request: ExportRequest) => void;
}

/** All ways to take a result along. It opens at once: its plain button has been pressed. */
const ExportMenu = (props: ExportMenuProps): ReactElement => {
  const { t } = useText();
  const port = useExportPort();
  const menu = useMenuStore({ placement: 'bottom-end' });
  const isOpen = useStoreState(menu, 'open');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
    menu.setInitialFocus('first');
    menu.setAutoFocusOnShow(true);
    menu.show();
  }, [menu]);
  const groups = isOpen ? exportChoices(props, port) : [];
  const item = ({ id, format, label, run }: ExportChoice): ReactElement => (
    <MenuItem key={id} className="result-export-item" aria-label={t(`shared.export.${label.key}`, { title: props.title, format })} onClick={run}>
      {label.words === null ? format : t(`shared.export.${label.words}`)}
    </MenuItem>
  );
  return (
    <>
      <MenuButton store={menu} ref={button} className="result-export-button" aria-label={t('shared.export.of', { title: props.title })}>
        <DownloadIcon />{t('shared.export.button')}
      </MenuButton>
      <Menu store={menu} className="result-export-menu" portal={false} fixed unmountOnHide finalFocus={button} gutter={4} overflowPadding={8} fitViewport aria-label={t('shared.export.of', { title: props.title })}>
        {groups.map(({ name, choices }) => (
          <MenuGroup key={name} className="result-export-group">
            <MenuGroupLabel className="result-export-label">{t(`shared.export.${name}`)}</MenuGroupLabel>
            {choices.map(item)}
          </MenuGroup>
        ))}
      </Menu>
    </>
  );
};

export default ExportMenu;
