-- A proposed further membership, under the name of its table.
update access.proposals set act = 'MEMBERSHIP' where act = 'SEAT';
