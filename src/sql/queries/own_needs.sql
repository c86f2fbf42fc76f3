-- Needs of the user's own that projects can be set against, by need, municipality and year.
-- They share projects out in proportion, so they must be amounts: no shares, and nothing below zero.
select
  indicator, indicator_name.name_fi, indicator_name.name_sv, indicator_name.name_en,
  indicator.code, indicator.year, indicator.value, indicator.source_id
from indicator
join indicator_name using (indicator)
where starts_with(indicator, 'own-')
  and indicator_name.unit <> '%'
  and indicator not in (select indicator from indicator where value < 0)
order by indicator_name.sort, indicator, indicator.code, indicator.year;
