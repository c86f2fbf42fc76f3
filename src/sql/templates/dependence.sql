-- One row for each compared municipality: on how few funds and lead bodies its projects stand.
--   largest_fund_share   the part of the supply that the largest fund carries, between 0 and 1
--   fund_concentration   Herfindahl index: the sum of the squared shares of the funds
--   effective_funds      1 / index: so many equally large ones would be as concentrated
--   funds_unstated       projects that name none; they are left out of the shares
-- The same for lead bodies.

bodies as (
  select chosen.code, 'fund' as kind, nullif(chosen.fund, 'not_stated') as body, chosen.weight
  from chosen
  union all
  select chosen.code, 'lead', project.lead_org_id, chosen.weight
  from chosen
  join project on project.project_id = chosen.project_id
),
parts as (
  select code, kind, body, sum(weight) as part
  from bodies
  where body is not null
  group by code, kind, body
),
shares_of_bodies as (
  select parts.*, part / nullif(sum(part) over (partition by code, kind), 0) as share
  from parts
),
standing as (
  select
    code,
    kind,
    count(*) as number,
    first(body order by share desc, body) filter (where share is not null) as largest,
    max(share) as largest_share,
    sum(share * share) as concentration
  from shares_of_bodies
  group by code, kind
),
unstated as (
  select code, kind, count(*) filter (where body is null) as unstated
  from bodies
  group by code, kind
)
select
  framed.code, framed.name_fi, framed.name_sv, framed.listing,
  (select count(*) from chosen where chosen.code = framed.code) as projects,
  coalesce(funds.number, 0) as funds,
  fund.name_fi as largest_fund,
  funds.largest_share as largest_fund_share,
  funds.concentration as fund_concentration,
  1 / funds.concentration as effective_funds,
  coalesce(no_fund.unstated, 0) as funds_unstated,
  coalesce(leads.number, 0) as leads,
  organisation.name as largest_lead,
  leads.largest_share as largest_lead_share,
  leads.concentration as lead_concentration,
  1 / leads.concentration as effective_leads,
  coalesce(no_lead.unstated, 0) as leads_unstated
from framed
left join standing as funds on funds.code = framed.code and funds.kind = 'fund'
left join standing as leads on leads.code = framed.code and leads.kind = 'lead'
left join unstated as no_fund on no_fund.code = framed.code and no_fund.kind = 'fund'
left join unstated as no_lead on no_lead.code = framed.code and no_lead.kind = 'lead'
left join fund on fund.fund = funds.largest
left join organisation on organisation.org_id = leads.largest
order by framed.code;
