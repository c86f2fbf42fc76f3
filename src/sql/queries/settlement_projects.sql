-- Projects of multicultural work with their budgets.
select settlement_project_id, name, total_eur, cast(end_date as varchar) as end_date, target_area, document, line_start, line_end
from settlement_project
order by line_start, settlement_project_id;
