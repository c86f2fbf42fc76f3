-- Projects and ideas of the social handprint family. Implementers joined by "|".
select name, implementers_raw, status, document, line_start, line_end
from family_project
order by line_start, family_project_id;
