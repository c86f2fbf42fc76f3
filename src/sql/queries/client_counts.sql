-- Clients of the guidance centre by date and activity; counts of 1 to 4 persons are withheld.
select cast(date as varchar) as date, category, category_fi as name_fi, category_sv as name_sv, category_en as name_en,
  clients, clients_suppressed, clients_cumulative, note, document, line
from client_count
order by date, line, category;
