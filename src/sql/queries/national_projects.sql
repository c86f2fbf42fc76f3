-- Projects of the national ESF+ themes, in the document's order. Lists joined by "|".
select esf_project_id, esf_theme, project_code, part_codes, name, lead_org_id, implementers_raw, budget_eur, budget_kind, region,
  involves_lapland_body, cast(start_date as varchar) as start_date, start_precision, cast(end_date as varchar) as end_date, end_precision,
  note, document, line_start, line_end
from esf_project
order by line_start, esf_project_id;
