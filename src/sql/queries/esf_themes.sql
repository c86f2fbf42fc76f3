-- The national ESF+ themes with their money.
select
  esf_theme, name_fi, name_sv, name_en, frame_eur, paid_eur, period_end,
  cast(as_of_date as varchar) as as_of_date, projects_funded, coordination_counted,
  document, line_start, line_end
from esf_theme
order by line_start, esf_theme;
