-- Clients of the guidance centre by date and activity, as printed.
select cast(date as varchar) as date, category, clients, document, line
from client_count
order by date, line, category;
