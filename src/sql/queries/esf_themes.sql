-- The national ESF+ themes with their money, in the document's order.
select
  esf_theme, name_fi, name_sv, name_en, ministry_fi, period_raw, period_start, period_end,
  frame_eur, reserved_eur, committed_eur, paid_eur, money_raw,
  cast(as_of_date as varchar) as as_of_date, projects_funded, projects_groups, projects_parts, coordination_counted, note,
  document, line_start, line_end
from esf_theme
order by line_start, esf_theme;
