-- The coded words of the facts: kinds in their order, units and terms by code.
select word_kind, value, name_fi, name_sv, name_en
from (
  select 'kind' as word_kind, kind as value, name_fi, name_sv, name_en, sort from fact_kind
  union all
  select 'unit', unit, name_fi, name_sv, name_en, 0 from fact_unit
  union all
  select term_kind, term, name_fi, name_sv, name_en, 0 from fact_term
) as word
order by word_kind, sort, value;
