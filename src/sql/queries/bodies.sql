-- Bodies that lead or take part in projects or are members of the network, in id order.
select org_id, name, short_name, type, country,
  case home_in_lapland when 'yes' then 'region' when 'no' then 'elsewhere' else 'unknown' end as home,
  home_municipality, home_code, confidence, note
from organisation
order by org_id;
