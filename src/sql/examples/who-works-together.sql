select name_a, name_b, projects
from collaboration
order by projects desc, name_a, name_b
limit 25
