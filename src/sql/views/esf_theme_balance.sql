-- One row for each national ESF+ theme: its money frame and what of it is free, reserved, committed
-- and paid on the day of the document. NULL where the document does not print the figure. Themes count
-- projects in different ways: the money columns can be compared, the project counts cannot be added up.
create view esf_theme_balance as
select
  esf_theme,
  name_fi,
  name_sv,
  name_en,
  as_of_date,
  frame_eur,
  reserved_eur,
  committed_eur,
  paid_eur,
  frame_eur - reserved_eur as free_eur,
  reserved_eur / nullif(frame_eur, 0) as reserved_share,
  projects_funded
from esf_theme;
