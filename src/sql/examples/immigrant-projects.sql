select m.code, m.name_fi, m.listing, count(distinct r.project_id) as projects
from municipality m
left join (
  select r.code, r.project_id
  from reach r
  join project_target_group t using (project_id)
  where r.basis = 'named' and t.target_group = 'immigrants'
) r using (code)
group by all
order by projects, m.code
