-- Bodies of the national projects: the lead first.
select esf_project_id, org_id, role
from esf_participation
order by esf_project_id, case role when 'lead' then 0 when 'implementer' then 1 else 2 end, org_id;
