import type { ReactElement } from 'react';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import type { PageProps } from '../shared/page-props.ts';
import { useText } from '../shared/text-context.tsx';
import { BodiesPart } from './BodiesPart.tsx';
import { BreakdownPart } from './BreakdownPart.tsx';
import { EndingsPart } from './EndingsPart.tsx';
import { FactsPart } from './FactsPart.tsx';
import { MissingPart } from './MissingPart.tsx';
import { NetworkPart } from './NetworkPart.tsx';
import { PeersPart } from './PeersPart.tsx';
import { profileFacts, type ProfileFacts } from './profile-facts.ts';
import { answerWords, regionWideWords } from './profile-words.ts';
import { partElementId, PROFILE_PARTS, ProfileContents, type ProfilePart } from './ProfileContents.tsx';
import { ProfileHead } from './ProfileHead.tsx';
import { QuestionNote } from './QuestionNote.tsx';
import { ProfileSheet } from './sheet/ProfileSheet.tsx';
import { YearsPart } from './YearsPart.tsx';

const PARTS: Readonly<Record<ProfilePart, (props: { readonly facts: ProfileFacts }) => ReactElement>> = {
  peers: PeersPart, projects: BreakdownPart, missing: MissingPart, ends: EndingsPart, bodies: BodiesPart, network: NetworkPart, years: YearsPart, facts: FactsPart,
};

/** One municipality on a page of its own, and on one sheet of paper. */
export const ProfileView = ({ page, code }: { readonly page: PageProps; readonly code: MunicipalityCode }): ReactElement => {
  const text = useText();
  const facts = profileFacts(page, text, code);
  if (facts === null) return <p>{text.t('profile.unknown')}</p>;
  return (
    <>
      <div className="result-part profile" key={code}>
        <ProfileHead facts={facts} />
        <div className="profile-answer">
          <p className="result-lead">{answerWords(facts).join(' ')} {regionWideWords(facts)}</p>
          <QuestionNote page={page} />
        </div>
        <ProfileContents />
        {PROFILE_PARTS.map((part) => {
          const Part = PARTS[part];
          return <div key={part} id={partElementId(part)} className="profile-part" tabIndex={-1}><Part facts={facts} /></div>;
        })}
      </div>
      <ProfileSheet facts={facts} />
    </>
  );
};
