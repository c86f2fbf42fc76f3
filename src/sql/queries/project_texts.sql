-- One line about each project, in each language, in id order.
select project_id, summary_fi, summary_sv, summary_en
from project
order by project_id;
