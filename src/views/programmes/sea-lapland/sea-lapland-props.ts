import type { PageProps } from '../../shared/page-props.ts';

/** What the parts of this section need of the page. */
export type SeaLaplandProps = Pick<PageProps, 'dataset' | 'documents' | 'archive' | 'sources' | 'figureSources' | 'onExport'>;

/** The document behind the section. */
export const SEA_LAPLAND_SOURCES: readonly string[] = ['doc-sealapland'];

/** The municipality of the guidance centre: Kemi. */
export const CENTRE_CODE = '240';
