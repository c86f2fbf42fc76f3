-- The names in the network's list of members, in the document's order.
select member_id, name, org_id, member_type, code, note, document, line_start, line_end
from network_member
order by line_start, member_id;
