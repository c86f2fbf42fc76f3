-- The words of the coded lists, each list in the order in which it is shown.
-- phrase: the name as it stands inside the sentence; short: a name for narrow places.
select
  kind, value, parent,
  name_fi, name_sv, name_en,
  phrase_fi, phrase_sv, phrase_en,
  short_fi, short_sv, short_en,
  definition_fi, definition_sv, definition_en
from (
  select 'theme' as kind, theme as value, null as parent, sort,
    name_fi, name_sv, name_en,
    name_fi as phrase_fi, name_sv as phrase_sv, name_en as phrase_en,
    name_fi as short_fi, name_sv as short_sv, name_en as short_en,
    null as definition_fi, null as definition_sv, null as definition_en
  from theme
  union all
  select 'target_group', target_group, null, sort,
    name_fi, name_sv, name_en,
    phrase_fi, phrase_sv, phrase_en,
    name_fi, name_sv, name_en,
    definition_fi, definition_sv, definition_en
  from target_group
  union all
  select 'fund', fund, fund_family, sort,
    name_fi, name_sv, name_en,
    name_fi, name_sv, name_en,
    short_fi, short_sv, short_en,
    null, null, null
  from fund
  union all
  select 'fund_family', fund_family, null, sort,
    name_fi, name_sv, name_en,
    name_fi, name_sv, name_en,
    name_fi, name_sv, name_en,
    null, null, null
  from fund_family
  union all
  select 'organisation_type', type, null, sort,
    name_fi, name_sv, name_en,
    name_fi, name_sv, name_en,
    name_fi, name_sv, name_en,
    null, null, null
  from organisation_type
) as term
order by kind, sort, value;
