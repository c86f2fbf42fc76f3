-- Who pays how much of these projects.
select settlement_project_id, payer, fund, amount_eur, share_percent_stated, kind, code
from settlement_funding
order by settlement_project_id, seq;
