-- Projects and ideas of the social handprint family. Names of implementers and ids of bodies joined by "|".
with bodies as (
  select family_project_id, string_agg(org_id, '|' order by org_id) as body_ids
  from family_participation
  group by family_project_id
)
select family_project.family_project_id, name, acronym, implementers_raw, body_ids, funding_raw, fund, call_or_objective,
  period_raw, "start", "end", status, project_id, note, document, line_start, line_end
from family_project
left join bodies on bodies.family_project_id = family_project.family_project_id
order by line_start, family_project.family_project_id;
