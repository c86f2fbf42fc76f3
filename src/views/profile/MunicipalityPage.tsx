import type { ReactElement } from 'react';
import type { PageProps } from '../shared/page-props.ts';
import { CompareView } from './compare/CompareView.tsx';
import { OverviewView } from './overview/OverviewView.tsx';
import { ProfileView } from './ProfileView.tsx';
import './profile.css';

/** Several municipalities side by side where two or more are compared, one where one is open, else the list of all. */
export const MunicipalityPage = (page: PageProps): ReactElement => {
  const { compared, municipality } = page.state;
  if (compared.length > 1) return <CompareView page={page} />;
  return municipality === null || compared.length === 1 ? <OverviewView page={page} /> : <ProfileView page={page} code={municipality} />;
};
