-- Projects of multicultural work with their budgets.
select settlement_project_id, name, period_raw,
  cast(start_date as varchar) as start_date, start_precision, cast(end_date as varchar) as end_date, end_precision,
  total_eur, municipal_money_eur, target_area, target_group, project_id, note, document, line_start, line_end
from settlement_project
order by line_start, settlement_project_id;
