-- Who pays how much of these projects.
select settlement_project_id, payer, amount_eur, share_percent_stated, kind
from settlement_funding
order by settlement_project_id, seq;
